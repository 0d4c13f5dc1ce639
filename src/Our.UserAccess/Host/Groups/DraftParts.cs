using Our.UserAccess.Decisions.Facts;
using Our.UserAccess.Groups.Contracts;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace Our.UserAccess.Host.Groups;

/// <summary>What a draft names by key or code, as Umbraco numbers it.</summary>
internal sealed class DraftParts(IEntityService entities, ILanguageService languages)
{
    public async Task<IReadOnlyList<ILanguage>> LanguagesAsync(IReadOnlyCollection<string> isoCodes) =>
        isoCodes.Count == 0 ? [] : [.. await languages.GetMultipleAsync(isoCodes)];

    /// <summary>Null for none; a node that is gone is none.</summary>
    public int? StartNode(Guid? id, bool isRoot, UmbracoObjectTypes tree)
    {
        if (isRoot)
        {
            return Constants.System.Root;
        }

        Attempt<int> found = id is { } key ? entities.GetId(key, tree) : Attempt<int>.Fail();
        return found.Success ? found.Result : null;
    }

    public async Task<GroupRights> RightsOfAsync(Guid id, GroupDraft draft) => new()
    {
        Id = id,
        Name = draft.Name,
        Sections = SectionAliases.ForStorage(draft.Sections).ToHashSet(StringComparer.OrdinalIgnoreCase),
        HasAllLanguages = draft.HasAccessToAllLanguages,
        Languages = (await LanguagesAsync(draft.Languages)).Select(language => language.Id).ToHashSet(),
        Verbs = draft.Permissions.ToHashSet(StringComparer.Ordinal),
        Granular = Entries(draft, entry => entry.Context == GranularContext.Document).ToLookup(entry => entry.NodeId ?? Guid.Empty, entry => entry.Verb),
        OtherGranular = Entries(draft, entry => entry.Context != GranularContext.Document).ToHashSet(),
        StartNodes =
        [
            .. StartNodeKey(draft.DocumentStartNodeId, draft.HasDocumentRootAccess, NodeKind.Document),
            .. StartNodeKey(draft.MediaStartNodeId, draft.HasMediaRootAccess, NodeKind.Media),
        ],
        IsSpecial = id == Constants.Security.AdminGroupKey || id == Constants.Security.SensitiveDataGroupKey,
    };

    /// <summary>INVARIANT: an entry without verbs means explicitly nothing, which Umbraco stores as one entry with an empty verb.</summary>
    public static IEnumerable<GranularEntry> Entries(GroupDraft draft, Func<GranularDraft, bool> condition) => draft.GranularPermissions
        .Where(condition)
        .SelectMany(entry => entry.Verbs.DefaultIfEmpty(string.Empty).Select(verb => new GranularEntry(entry.Context, entry.NodeId, verb)));

    private static IEnumerable<Guid> StartNodeKey(Guid? id, bool isRoot, NodeKind kind) =>
        isRoot ? [WellKnownNodes.Root(kind)] : id is { } key ? [key] : [];
}
