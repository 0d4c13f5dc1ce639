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

    public static Failure PermissionDenied(string verb) => new(
        "permission-denied",
        FailureKind.Forbidden,
        "You may not do this.",
        $"None of your user groups has the permission {verb}. An administrator can add it to one of them.")
    {
        Permission = verb,
    };
}
