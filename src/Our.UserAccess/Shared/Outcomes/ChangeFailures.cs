namespace Our.UserAccess.Shared.Outcomes;

internal static class ChangeFailures
{
    public static Failure StaleVersion(string what) => new(
        "stale-version",
        FailureKind.Conflict,
        "Somebody else changed this meanwhile.",
        $"The {what} was changed after you opened it. Open it again to see what changed, then repeat your change.");

    public static Failure Cancelled(string reason) => new(
        "change-cancelled", FailureKind.Conflict, "The change was stopped.", reason);
}
