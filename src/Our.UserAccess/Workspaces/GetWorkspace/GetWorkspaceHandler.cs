using Our.UserAccess.Guarding.Contracts;
using Our.UserAccess.Shared.Changes;
using Our.UserAccess.Shared.Outcomes;
using Our.UserAccess.Workspaces.Contracts;

namespace Our.UserAccess.Workspaces.GetWorkspace;

internal sealed class GetWorkspaceHandler(IRecordStore<SiteWorkspace> store, IReach reach, WorkspaceItems items)
{
    public async Task<Outcome<WorkspaceItem>> HandleAsync(Guid id, CancellationToken cancellationToken)
    {
        IReadOnlyList<SiteWorkspace> all = await store.AllAsync(cancellationToken);
        SiteWorkspace? workspace = all.FirstOrDefault(workspace => workspace.Id == id);
        ReachOfCaller mine = await reach.OfCallerAsync(cancellationToken);
        return workspace is null || !mine.Includes(id) ? WorkspaceFailures.NotFound(id) : items.Of([workspace], all)[0];
    }
}
