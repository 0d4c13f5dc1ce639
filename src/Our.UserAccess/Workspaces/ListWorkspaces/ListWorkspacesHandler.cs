using Our.UserAccess.Shared.Paging;
using Our.UserAccess.Workspaces.Contracts;

namespace Our.UserAccess.Workspaces.ListWorkspaces;

/// <summary>An installation has tens of workspaces, so they are filtered and sorted here.</summary>
internal sealed class ListWorkspacesHandler(IVisibleWorkspaces visible, WorkspaceItems items)
{
    public async Task<Page<WorkspaceItem>> HandleAsync(WorkspaceQuery query, CancellationToken cancellationToken)
    {
        IReadOnlyList<SiteWorkspace> all = await visible.AllAsync(cancellationToken);
        SiteWorkspace[] found = [.. Sorted(all.Where(workspace => Matches(workspace, query.Filter)), query)];
        return new Page<WorkspaceItem>(found.Length, items.Of([.. found.Skip(query.Skip).Take(query.Take)], all));
    }

    private static bool Matches(SiteWorkspace workspace, string? filter) =>
        string.IsNullOrWhiteSpace(filter)
        || workspace.Domains.Append(workspace.Name).Append(workspace.Alias)
            .Any(text => text.Contains(filter.Trim(), StringComparison.CurrentCultureIgnoreCase));

    private static IEnumerable<SiteWorkspace> Sorted(IEnumerable<SiteWorkspace> workspaces, WorkspaceQuery query) =>
        query.OrderDirection == SortDirection.Descending
            ? workspaces.OrderByDescending(workspace => workspace.Name, StringComparer.CurrentCultureIgnoreCase)
            : workspaces.OrderBy(workspace => workspace.Name, StringComparer.CurrentCultureIgnoreCase);
}
