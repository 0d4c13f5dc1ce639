using Microsoft.AspNetCore.Authorization;
using static EmbeddedUmbraco.Http.Authorization.AuthorizationPolicies;
using static Umbraco.Cms.Core.Constants.Applications;

namespace EmbeddedUmbraco.Http.Authorization;

/// <summary>Which sections open which policy: having any one of them is enough.</summary>
internal static class SectionPolicies
{
    private static readonly string[] EverySectionWithPickers = [Content, Media, Users, Settings, Packages, Members];

    private static readonly Dictionary<string, string[]> Sections = new(StringComparer.Ordinal)
    {
        [SectionAccessContent] = [Content],
        [SectionAccessContentOrMedia] = [Content, Media],
        [SectionAccessForContentTree] = EverySectionWithPickers,
        [SectionAccessForMediaTree] = EverySectionWithPickers,
        [SectionAccessForMemberTree] = [Content, Media, Members],
        [SectionAccessMedia] = [Media],
        [SectionAccessMembers] = [Members],
        [SectionAccessPackages] = [Packages],
        [SectionAccessSettings] = [Settings],
        [SectionAccessUsers] = [Users],
        [TreeAccessDataTypes] = [Settings],
        [TreeAccessDictionary] = [Translation],
        [TreeAccessDictionaryOrTemplates] = [Translation, Settings],
        [TreeAccessDocuments] = [Content],
        [TreeAccessDocumentsOrDocumentTypes] = [Content, Settings],
        [TreeAccessDocumentOrMediaOrContentTypes] = [Content, Media, Settings],
        [TreeAccessDocumentsOrMediaOrMembersOrContentTypes] = [Content, Media, Members, Settings],
        [TreeAccessDocumentTypes] = [Settings],
        [TreeAccessLanguages] = [Settings],
        [TreeAccessMediaOrMediaTypes] = [Media, Settings],
        [TreeAccessMediaTypes] = [Settings],
        [TreeAccessMemberGroups] = [Members],
        [TreeAccessMembersOrMemberTypes] = [Members, Settings],
        [TreeAccessMemberTypes] = [Settings],
        [TreeAccessPartialViews] = [Settings],
        [TreeAccessRelationTypes] = [Settings],
        [TreeAccessScripts] = [Settings],
        [TreeAccessStylesheets] = [Settings],
        [TreeAccessTemplates] = [Settings],
        [TreeAccessWebhooks] = [Settings],
    };

    public static void Add(AuthorizationOptions options)
    {
        foreach ((string name, string[] sections) in Sections)
        {
            options.AddPolicy(name, policy => policy.RequireAuthenticatedUser().AddRequirements(new SectionRequirement(sections)));
        }
    }
}
