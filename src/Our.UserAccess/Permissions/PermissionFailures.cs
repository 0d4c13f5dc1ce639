using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Shared.Outcomes;

namespace Our.UserAccess.Permissions;

internal static class PermissionFailures
{
    public static Failure NotSignedIn { get; } = new(
        "not-signed-in",
        FailureKind.NotSignedIn,
        "Nobody is signed in.",
        "Sign in to the backoffice and try again.");

    public static Failure SectionDenied { get; } = new(
        "section-denied",
        FailureKind.Forbidden,
        "You have no access to the section User Access.",
        "None of your user groups has the section User Access. An administrator can add it to one of them.");

    public static Failure RightsUnknown { get; } = new(
        "facts-not-loaded",
        FailureKind.Unavailable,
        "What you may do is not known yet.",
        "The facts that access is decided on are not loaded on this server; until they are, everything is refused. It is tried again on its own.");

    public static Failure OnlyInWorkspaces(Permission permission) => new(
        "permission-denied",
        FailureKind.Forbidden,
        "You may not do this.",
        $"You hold the permission '{permission.Title}' in some workspaces only, and this reaches further. Ask somebody who holds it everywhere.")
    {
        Permission = permission.Verb,
    };

    public static Failure PermissionDenied(Permission permission) => new(
        "permission-denied",
        FailureKind.Forbidden,
        "You may not do this.",
        $"None of your user groups has the permission '{permission.Title}'. An administrator can add it to one of them.")
    {
        Permission = permission.Verb,
    };
}
