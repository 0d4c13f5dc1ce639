using Our.UserAccess.Shared.Outcomes;

namespace Our.UserAccess.Groups;

internal static class GroupFailures
{
    public static Failure NotFound(Guid id) => new(
        "group-not-found",
        FailureKind.NotFound,
        "There is no such user group.",
        $"No user group with the id {id} exists, or you may not see it.");

    public static Failure Protected(string name) => new(
        "protected-group",
        FailureKind.Conflict,
        "This group belongs to Umbraco.",
        $"{name} is one of the groups that Umbraco needs: it cannot be deleted.");
}
