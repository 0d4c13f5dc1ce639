using Our.UserAccess.Shared.Outcomes;

namespace Our.UserAccess.Consistency;

internal static class ConsistencyFailures
{
    public static Failure UserNotFound(Guid id) => new(
        "user-not-found", FailureKind.NotFound, "There is no such user.", $"No user with the id {id} exists, or you may not see it.");
}
