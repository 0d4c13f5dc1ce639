using Our.UserAccess.Shared.Outcomes;
using Our.UserAccess.Workspaces.Contracts;

namespace Our.UserAccess.Workspaces.GetWorkspace;

internal sealed class GetWorkspaceHandler(IVisibleWorkspaces visible, WorkspaceItems items)
{
    public async Task<Outcome<WorkspaceItem>> HandleAsync(Guid id, CancellationToken cancellationToken)
    {
        IReadOnlyList<SiteWorkspace> all = await visible.AllAsync(cancellationToken);
        SiteWorkspace? workspace = all.FirstOrDefault(workspace => workspace.Id == id);
        return workspace is null ? WorkspaceFailures.NotFound(id) : items.Of([workspace], all)[0];
    }
}
