using Our.UserAccess.Shared.Outcomes;
using Our.UserAccess.Workspaces.Contracts;

namespace Our.UserAccess.Workspaces;

internal static class WorkspaceFailures
{
    public static Failure NotFound(Guid id) => new(
        "workspace-not-found", FailureKind.NotFound, "There is no such workspace.", $"The workspace {id} does not exist, or you may not see it.");

    public static Failure InUse(SiteWorkspace workspace, long assignments) => new(
        "workspace-in-use",
        FailureKind.Conflict,
        "The workspace is in use.",
        $"{assignments} assignments hold a group in {workspace.Name}. End or move them first, so that nobody loses access by accident.");
}
