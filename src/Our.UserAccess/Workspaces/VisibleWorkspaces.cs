using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Shared.Changes;
using Our.UserAccess.Workspaces.Contracts;

namespace Our.UserAccess.Workspaces;

internal sealed class VisibleWorkspaces(IRecordStore<SiteWorkspace> store, IReach reach) : IVisibleWorkspaces
{
    public async Task<IReadOnlyList<SiteWorkspace>> AllAsync(CancellationToken cancellationToken)
    {
        Reach seen = await reach.OfAsync(WorkspacePermissions.Read, cancellationToken);
        return [.. (await store.AllAsync(cancellationToken)).Where(workspace => seen.Covers(workspace.Id))];
    }
}
