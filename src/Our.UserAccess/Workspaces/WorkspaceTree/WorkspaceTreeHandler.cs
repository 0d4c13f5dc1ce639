using Our.UserAccess.Shared.Outcomes;
using Our.UserAccess.Shared.Paging;
using Our.UserAccess.Shared.Trees;
using Our.UserAccess.Workspaces.Contracts;

namespace Our.UserAccess.Workspaces.WorkspaceTree;

internal sealed class WorkspaceTreeHandler(IVisibleWorkspaces workspaces)
{
    public async Task<Page<WorkspaceTreeItem>> RootAsync(PageRequest part, CancellationToken cancellationToken)
    {
        IReadOnlyList<WorkspaceTreeItem> all = await AllAsync(cancellationToken);
        return new Page<WorkspaceTreeItem>(all.Count, [.. all.Skip(part.Skip).Take(part.Take)]);
    }

    public async Task<Outcome<Page<WorkspaceTreeItem>>> ChildrenAsync(string? parentId, CancellationToken cancellationToken) =>
        FlatTree.Children(await AllAsync(cancellationToken), parentId);

    public async Task<Outcome<WorkspaceTreeItem[]>> AncestorsAsync(string? descendantId, CancellationToken cancellationToken) =>
        FlatTree.Ancestors(await AllAsync(cancellationToken), descendantId);

    private async Task<IReadOnlyList<WorkspaceTreeItem>> AllAsync(CancellationToken cancellationToken) =>
    [
        .. (await workspaces.AllAsync(cancellationToken))
            .OrderBy(workspace => workspace.Name, StringComparer.CurrentCultureIgnoreCase)
            .Select(workspace => new WorkspaceTreeItem(workspace.Id.ToString(), workspace.Name, workspace.Alias)),
    ];
}
