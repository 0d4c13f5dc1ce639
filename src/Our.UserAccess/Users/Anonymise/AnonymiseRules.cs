using Our.UserAccess.Shared.Outcomes;
using Our.UserAccess.Users.Contracts;

namespace Our.UserAccess.Users.Anonymise;

internal static class AnonymiseRules
{
    public const int MaxReason = 1000;

    private static readonly Failure _planned = new(
        "plan-open",
        FailureKind.Conflict,
        "Something is planned for this person.",
        "A leave or an end of access is planned, and could enable the account again. Take the plan back first.");

    /// <summary>Null when the user may be anonymised.</summary>
    public static Failure? Refusal(UserDetail user) => user.Plan is { HasEnded: false } ? _planned : null;

    public static Failure? Check(string? reason)
    {
        var errors = new FieldErrors();
        errors.AddIf(string.IsNullOrWhiteSpace(reason), "reason", "'reason' is needed: whoever reads this later wants to know why.");
        errors.AddIf(reason?.Length > MaxReason, "reason", $"'reason' may have {MaxReason} characters at most.");
        return errors.ToFailure();
    }
}
