using Our.UserAccess.Groups.Contracts;
using Our.UserAccess.Shared.Outcomes;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Models.Membership.Permissions;

namespace Our.UserAccess.Host.Groups;

/// <summary>Puts a draft onto Umbraco's group. What the draft does not speak of, as members of a later Umbraco, stays.</summary>
internal sealed class GroupWriter(DraftParts parts)
{
    /// <summary>Null when the group is as the draft says.</summary>
    public async Task<Failure?> WriteAsync(IUserGroup group, GroupDraft draft)
    {
        GranularEntry[] entries = [.. DraftParts.Entries(draft, _ => true)];
        IGranularPermission[] granular = [.. entries.Select(entry => GranularTypes.Make(entry, group)).OfType<IGranularPermission>()];
        if (granular.Length < entries.Length)
        {
            var errors = new FieldErrors();
            errors.Add("granularPermissions", "'granularPermissions' has an entry of a context that this installation does not know for a node.");
            return errors.ToFailure();
        }

        // Umbraco cleans an alias whenever it is set, one that came from elsewhere too.
        if (group.Alias != draft.Alias)
        {
            group.Alias = draft.Alias;
        }

        group.Name = draft.Name;
        group.Icon = draft.Icon;
        group.Description = draft.Description;
        group.HasAccessToAllLanguages = draft.HasAccessToAllLanguages;
        group.StartContentId = parts.StartNode(draft.DocumentStartNodeId, draft.HasDocumentRootAccess, UmbracoObjectTypes.Document);
        group.StartMediaId = parts.StartNode(draft.MediaStartNodeId, draft.HasMediaRootAccess, UmbracoObjectTypes.Media);
        group.Permissions = draft.Permissions.ToHashSet(StringComparer.Ordinal);
        group.GranularPermissions = granular.ToHashSet();
        WriteSections(group, SectionAliases.ForStorage(draft.Sections));
        WriteLanguages(group, await parts.LanguagesAsync(draft.Languages));
        return null;
    }

    private static void WriteSections(IUserGroup group, IReadOnlyList<string> sections)
    {
        group.ClearAllowedSections();
        foreach (string section in sections)
        {
            group.AddAllowedSection(section);
        }
    }

    private static void WriteLanguages(IUserGroup group, IEnumerable<ILanguage> languages)
    {
        group.ClearAllowedLanguages();
        foreach (ILanguage language in languages)
        {
            group.AddAllowedLanguage(language.Id);
        }
    }
}
