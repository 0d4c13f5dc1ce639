using Our.UserAccess.Shared.Changes;
using Our.UserAccess.Workspaces.Contracts;

namespace Our.UserAccess.LifeCycle.Offboard.Parts;

/// <summary>Workspaces that the person manages.</summary>
internal sealed class ManagerPart(IRecordStore<SiteWorkspace> store, IChangeGuard<SiteWorkspace> guard, ChangeRunner<SiteWorkspace> changes)
    : RecordPart<SiteWorkspace>(store, guard, changes)
{
    private readonly IRecordStore<SiteWorkspace> _store = store;

    public override string Kind => "workspaceManager";

    protected override async Task<IReadOnlyList<(SiteWorkspace Record, string Name, string? Detail)>> HeldAsync(Guid user, CancellationToken cancellationToken) =>
        [.. (await _store.AllAsync(cancellationToken)).Where(workspace => workspace.ManagerIds.Contains(user)).Select(workspace => (workspace, workspace.Name, (string?)null))];

    protected override Change<SiteWorkspace> Taking(SiteWorkspace record, Guid user) =>
        WithManagers(record, record.ManagerIds.Where(manager => manager != user));

    protected override Change<SiteWorkspace>? Returning(SiteWorkspace remembered, SiteWorkspace? current, Guid user) =>
        current is null || current.ManagerIds.Contains(user) ? null : WithManagers(current, current.ManagerIds.Append(user));

    private static Change<SiteWorkspace> WithManagers(SiteWorkspace workspace, IEnumerable<Guid> managers) =>
        Change<SiteWorkspace>.Updating(workspace, workspace with { ManagerIds = [.. managers], Version = workspace.Version + 1 });
}
