using Our.UserAccess.Shared.Outcomes;
using Our.UserAccess.Users.Contracts;

namespace Our.UserAccess.Users.Anonymise;

internal static class AnonymiseRules
{
    private static readonly Failure _planned = new(
        "plan-open",
        FailureKind.Conflict,
        "Something is planned for this person.",
        "A leave or an end of access is planned, and could enable the account again. Take the plan back first.");

    /// <summary>Null when the user may be anonymised.</summary>
    public static Failure? Refusal(UserDetail user) => user.Plan is { HasEnded: false } ? _planned : null;
}
