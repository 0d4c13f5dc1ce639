using Our.UserAccess.Decisions.Facts;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Models.Membership.Permissions;

namespace Our.UserAccess.Host.AccessFacts;

/// <summary>A group of Umbraco's as a fact.</summary>
internal static class GroupFacts
{
    public static GroupFact Of(IUserGroup group, NodeKeys keys) => new(group.Key)
    {
        Verbs = [.. group.Permissions],
        Granular = Granular(group),
        DocumentStartNode = keys.StartNode(NodeKind.Document, group.StartContentId),
        MediaStartNode = keys.StartNode(NodeKind.Media, group.StartMediaId),
    };

    // Umbraco keeps one entry per verb; an entry without a verb says "explicitly nothing". Only documents take part in its answer.
    private static Dictionary<Guid, IReadOnlyCollection<string>> Granular(IUserGroup group) => group.GranularPermissions
        .Where(entry => entry.Context == DocumentGranularPermission.ContextType && entry.Key is not null)
        .GroupBy(entry => entry.Key!.Value, entry => entry.Permission)
        .ToDictionary(
            node => node.Key,
            node => (IReadOnlyCollection<string>)[.. node.Where(verb => verb.Length > 0).Distinct(StringComparer.Ordinal)]);
}
