using Our.UserAccess.Shared.Outcomes;

namespace Our.UserAccess.Operations;

internal static class OperationFailures
{
    public const string Interrupted =
        "The site stopped while this was being done. It may have been done or not: look, and repeat it where it was not.";

    public const string Unexpected = "Something unexpected went wrong; the site's log says what. Nothing is known about how far it came.";

    public static Failure Finished { get; } = new(
        "operation-finished", FailureKind.Conflict, "The operation has finished.", "There is nothing left to cancel.");

    public static Failure NotFinished { get; } = new(
        "operation-not-finished", FailureKind.Conflict, "The operation is still being carried out.", "Wait until it has finished, or cancel it; then repeat what failed.");

    public static Failure NothingFailed { get; } = new(
        "nothing-failed", FailureKind.Conflict, "Nothing failed.", "There is nothing to repeat.");

    public static Failure NotFound(Guid id) => new(
        "operation-not-found",
        FailureKind.NotFound,
        "There is no such operation.",
        $"The operation {id} does not exist, was removed after 30 days, or somebody else started it.");
}
