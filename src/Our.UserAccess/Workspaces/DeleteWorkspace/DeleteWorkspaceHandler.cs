using Our.UserAccess.Assignments.Contracts;
using Our.UserAccess.Shared.Changes;
using Our.UserAccess.Shared.Outcomes;
using Our.UserAccess.Workspaces.Contracts;

namespace Our.UserAccess.Workspaces.DeleteWorkspace;

internal sealed class DeleteWorkspaceHandler(
    IRecordStore<SiteWorkspace> store, IAssignmentReader assignments, ChangeRunner<SiteWorkspace> changes)
{
    /// <summary>Null when the workspace is gone.</summary>
    public async Task<Failure?> HandleAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await store.FindAsync(id, cancellationToken) is not SiteWorkspace workspace)
        {
            return WorkspaceFailures.NotFound(id);
        }

        long open = await assignments.CountOpenInWorkspaceAsync(id, cancellationToken);
        return open > 0
            ? WorkspaceFailures.InUse(workspace, open)
            : await changes.RunAsync(Change<SiteWorkspace>.Deleting(workspace), "workspace", cancellationToken);
    }
}
