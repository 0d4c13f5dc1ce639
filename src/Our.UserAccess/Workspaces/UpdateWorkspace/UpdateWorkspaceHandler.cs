using Our.UserAccess.Shared.Changes;
using Our.UserAccess.Shared.Outcomes;
using Our.UserAccess.Workspaces.Contracts;

namespace Our.UserAccess.Workspaces.UpdateWorkspace;

internal sealed class UpdateWorkspaceHandler(
    IRecordStore<SiteWorkspace> store, WorkspaceRules rules, ChangeRunner<SiteWorkspace> changes, WorkspaceItems items)
{
    public async Task<Outcome<WorkspaceItem>> HandleAsync(Guid id, WorkspaceBody body, CancellationToken cancellationToken)
    {
        IReadOnlyList<SiteWorkspace> all = await store.AllAsync(cancellationToken);
        if (all.FirstOrDefault(workspace => workspace.Id == id) is not SiteWorkspace before)
        {
            return WorkspaceFailures.NotFound(id);
        }

        if (ExpectedVersion.Check(body.Version, before.Version, "workspace") is Failure stale)
        {
            return stale;
        }

        SiteWorkspace after = body.ToWorkspace(id, before.Version + 1, before.Alias);
        if (rules.Check(after, all) is Failure invalid)
        {
            return invalid;
        }

        Failure? refused = await changes.RunAsync(Change<SiteWorkspace>.Updating(before, after), "workspace", cancellationToken);
        return refused is null ? items.Of([after], [.. all.Where(other => other.Id != id), after])[0] : refused;
    }
}
