using Our.UserAccess.Shared.Outcomes;

namespace Our.UserAccess.Shared.Principals;

internal static class PrincipalFailures
{
    /// <summary>Who may not be seen is not there: the answer tells nobody which of the two it is.</summary>
    public static Failure UserNotFound(Guid id) => new(
        "user-not-found",
        FailureKind.NotFound,
        "There is no such user.",
        $"No user with the id {id} exists, or you may not see it.");
}
