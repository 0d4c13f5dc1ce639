using Our.UserAccess.Shared.Outcomes;

namespace Our.UserAccess.Changes;

internal static class GuardFailures
{
    public static Failure AdministratorsOnly { get; } = new(
        "administrators-only",
        FailureKind.Forbidden,
        "Only administrators may change this.",
        "This decides what other people may do. Ask an administrator to change it.");

    public static Failure OwnAccess { get; } = new(
        "own-access",
        FailureKind.Forbidden,
        "You cannot change your own access.",
        "Nobody changes what they themselves may do. Ask another administrator.");
}
