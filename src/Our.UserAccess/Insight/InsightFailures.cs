using Our.UserAccess.Shared.Outcomes;

namespace Our.UserAccess.Insight;

internal static class InsightFailures
{
    public static Failure UnknownFinding(string kind) => new(
        "finding-not-found", FailureKind.NotFound, "There is no such finding.", $"Nothing here is called '{kind}', or you may not see it.");

    public static Failure NotDismissed(string kind) => new(
        "finding-not-dismissed", FailureKind.NotFound, "The finding was not dismissed.", $"The finding '{kind}' is on the overview already.");

    public static Failure FactsMissing { get; } = new(
        "access-facts-missing", FailureKind.Unavailable, "Access is not known yet.", "The facts about access could not be loaded on this server; it is tried again on its own.");

    public static Failure GroupNotFound(Guid id) => new(
        "group-not-found", FailureKind.NotFound, "There is no such user group.", $"No user group has the id {id}, or you may not see it.");

    public static Failure UserNotFound(Guid id) => new(
        "user-not-found", FailureKind.NotFound, "There is no such user.", $"No user has the id {id}, or you may not see it.");
}
