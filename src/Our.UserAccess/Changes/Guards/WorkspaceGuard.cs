using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Shared.Changes;
using Our.UserAccess.Shared.Outcomes;
using Our.UserAccess.Workspaces.Contracts;

namespace Our.UserAccess.Changes.Guards;

/// <summary>
/// The roots and forms folders of a workspace decide where others' access counts, and its managers who gives it: these are for administrators.
/// Whoever may manage workspaces changes the rest.
/// </summary>
internal sealed class WorkspaceGuard(IReach reach) : IChangeGuard<SiteWorkspace>
{
    public Task<Failure?> RefusalAsync(Change<SiteWorkspace> change, CancellationToken cancellationToken) =>
        Task.FromResult(reach.IsAdministrator || KeepsAccess(change) ? null : GuardFailures.AdministratorsOnly);

    private static bool KeepsAccess(Change<SiteWorkspace> change) =>
        change is { Before: { } before, After: { } after }
        && before.ContentRootIds.ToHashSet().SetEquals(after.ContentRootIds)
        && before.MediaRootIds.ToHashSet().SetEquals(after.MediaRootIds)
        && before.FormsFolders.ToHashSet(StringComparer.OrdinalIgnoreCase).SetEquals(after.FormsFolders)
        && before.ManagerIds.ToHashSet().SetEquals(after.ManagerIds);
}
