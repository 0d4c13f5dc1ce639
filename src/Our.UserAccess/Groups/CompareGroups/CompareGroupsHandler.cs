using Our.UserAccess.Groups.Contracts;
using Our.UserAccess.Shared.Outcomes;
using Our.UserAccess.StartNodes.Contracts;

namespace Our.UserAccess.Groups.CompareGroups;

internal sealed class CompareGroupsHandler(IGroupDirectory groups)
{
    public async Task<Outcome<GroupComparison>> HandleAsync(Guid left, Guid right)
    {
        if (await groups.GetAsync(left) is not GroupDetail first)
        {
            return GroupFailures.NotFound(left);
        }

        return await groups.GetAsync(right) is GroupDetail second
            ? new GroupComparison(first.AsItem(), second.AsItem(), [.. Rows(first, second)])
            : GroupFailures.NotFound(right);
    }

    private static IEnumerable<ComparedRow> Rows(GroupDetail left, GroupDetail right) =>
    [
        .. ComparedRow.Of(ComparedArea.Sections, left.Sections, right.Sections),
        .. ComparedRow.Of(ComparedArea.Languages, Languages(left), Languages(right)),
        .. ComparedRow.Of(
            ComparedArea.DocumentStartNodes,
            StartNodes(left.HasDocumentRootAccess, left.DocumentStartNode),
            StartNodes(right.HasDocumentRootAccess, right.DocumentStartNode)),
        .. ComparedRow.Of(
            ComparedArea.MediaStartNodes,
            StartNodes(left.HasMediaRootAccess, left.MediaStartNode),
            StartNodes(right.HasMediaRootAccess, right.MediaStartNode)),
        .. ComparedRow.Of(ComparedArea.Verbs, left.Permissions, right.Permissions),
        .. ComparedRow.Of(ComparedArea.GranularPermissions, Granular(left), Granular(right)),
    ];

    private static IEnumerable<string> Languages(GroupDetail group) => group.HasAccessToAllLanguages ? [ComparedRow.All] : group.Languages;

    private static IEnumerable<string> StartNodes(bool isRoot, StartNode? node) =>
        isRoot ? [ComparedRow.All] : node?.Name is { } name ? [name] : [];

    private static IEnumerable<string> Granular(GroupDetail group) => group.GranularPermissions.Select(
        entry => $"{entry.Node?.Name ?? entry.NodeId?.ToString() ?? entry.Context}: {(entry.Verbs.Count == 0 ? "–" : string.Join(", ", entry.Verbs))}");
}
