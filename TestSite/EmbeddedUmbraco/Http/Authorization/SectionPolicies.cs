using Microsoft.AspNetCore.Authorization;
using static EmbeddedUmbraco.Http.Authorization.AuthorizationPolicies;
using Known = Umbraco.Cms.Core.Constants.Applications;

namespace EmbeddedUmbraco.Http.Authorization;

/// <summary>Which sections open which policy: having any one of them is enough.</summary>
internal static class SectionPolicies
{
    private static readonly string[] EverySectionWithPickers = [Known.Content, Known.Media, Known.Users, Known.Settings, Known.Packages, Known.Members];

    private static readonly Dictionary<string, string[]> Sections = new(StringComparer.Ordinal)
    {
        [SectionAccessContent] = [Known.Content],
        [SectionAccessContentOrMedia] = [Known.Content, Known.Media],
        [SectionAccessForContentTree] = EverySectionWithPickers,
        [SectionAccessForMediaTree] = EverySectionWithPickers,
        [SectionAccessForMemberTree] = [Known.Content, Known.Media, Known.Members],
        [SectionAccessMedia] = [Known.Media],
        [SectionAccessMembers] = [Known.Members],
        [SectionAccessPackages] = [Known.Packages],
        [SectionAccessSettings] = [Known.Settings],
        [SectionAccessUsers] = [Known.Users],
        [TreeAccessDataTypes] = [Known.Settings],
        [TreeAccessDictionary] = [Known.Translation],
        [TreeAccessDictionaryOrTemplates] = [Known.Translation, Known.Settings],
        [TreeAccessDocuments] = [Known.Content],
        [TreeAccessDocumentsOrDocumentTypes] = [Known.Content, Known.Settings],
        [TreeAccessDocumentOrMediaOrContentTypes] = [Known.Content, Known.Media, Known.Settings],
        [TreeAccessDocumentsOrMediaOrMembersOrContentTypes] = [Known.Content, Known.Media, Known.Members, Known.Settings],
        [TreeAccessDocumentTypes] = [Known.Settings],
        [TreeAccessLanguages] = [Known.Settings],
        [TreeAccessMediaOrMediaTypes] = [Known.Media, Known.Settings],
        [TreeAccessMediaTypes] = [Known.Settings],
        [TreeAccessMemberGroups] = [Known.Members],
        [TreeAccessMembersOrMemberTypes] = [Known.Members, Known.Settings],
        [TreeAccessMemberTypes] = [Known.Settings],
        [TreeAccessPartialViews] = [Known.Settings],
        [TreeAccessRelationTypes] = [Known.Settings],
        [TreeAccessScripts] = [Known.Settings],
        [TreeAccessStylesheets] = [Known.Settings],
        [TreeAccessTemplates] = [Known.Settings],
        [TreeAccessWebhooks] = [Known.Settings],
    };

    public static void Add(AuthorizationOptions options)
    {
        foreach ((string name, string[] sections) in Sections)
        {
            options.AddPolicy(name, policy => policy.RequireAuthenticatedUser().AddRequirements(new SectionRequirement(sections)));
        }
    }
}
