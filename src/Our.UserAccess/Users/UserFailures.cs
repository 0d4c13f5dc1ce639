using Our.UserAccess.Shared.Outcomes;

namespace Our.UserAccess.Users;

internal static class UserFailures
{
    public static Failure NotFound(Guid id) => new(
        "user-not-found",
        FailureKind.NotFound,
        "There is no such user.",
        $"No user with the id {id} exists, or you may not see it.");
}
