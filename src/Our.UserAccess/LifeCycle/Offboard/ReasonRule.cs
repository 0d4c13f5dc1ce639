using Our.UserAccess.Shared.Outcomes;

namespace Our.UserAccess.LifeCycle.Offboard;

internal static class ReasonRule
{
    /// <summary>Null when the reason is one.</summary>
    public static Failure? Check(string? reason)
    {
        var errors = new FieldErrors();
        errors.AddIf(string.IsNullOrWhiteSpace(reason), "reason", "'reason' is needed: whoever reads this later wants to know why.");
        errors.AddIf(reason?.Trim().Length > PlanRules.MaxReason, "reason", $"'reason' may have {PlanRules.MaxReason} characters at most.");
        return errors.ToFailure();
    }
}
