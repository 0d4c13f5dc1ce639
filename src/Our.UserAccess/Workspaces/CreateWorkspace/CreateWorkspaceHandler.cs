using Our.UserAccess.Shared.Changes;
using Our.UserAccess.Shared.Outcomes;
using Our.UserAccess.Workspaces.Contracts;

namespace Our.UserAccess.Workspaces.CreateWorkspace;

internal sealed class CreateWorkspaceHandler(
    IRecordStore<SiteWorkspace> store, WorkspaceRules rules, ChangeRunner<SiteWorkspace> changes, WorkspaceItems items)
{
    public async Task<Outcome<WorkspaceItem>> HandleAsync(WorkspaceBody body, CancellationToken cancellationToken)
    {
        SiteWorkspace workspace = body.ToWorkspace(Guid.CreateVersion7(), version: 1);
        IReadOnlyList<SiteWorkspace> others = await store.AllAsync(cancellationToken);
        if (rules.Check(workspace, others) is Failure invalid)
        {
            return invalid;
        }

        Failure? refused = await changes.RunAsync(Change<SiteWorkspace>.Creating(workspace), "workspace", cancellationToken);
        return refused is null ? items.Of([workspace], [.. others, workspace])[0] : refused;
    }
}
