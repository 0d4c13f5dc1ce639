using Our.UserAccess.Shared.Outcomes;

namespace Our.UserAccess.Groups;

internal static class GroupFailures
{
    public static Failure NotFound(Guid id) => new(
        "group-not-found",
        FailureKind.NotFound,
        "There is no such user group.",
        $"No user group with the id {id} exists, or you may not see it.");
}
