using Our.UserAccess.LifeCycle.Contracts;
using Our.UserAccess.Shared.Outcomes;

namespace Our.UserAccess.LifeCycle;

/// <summary>What a plan must be like.</summary>
internal static class PlanRules
{
    /// <summary>Null when the plan may be stored.</summary>
    public static Failure? Check(UserPlan plan, DateTime now)
    {
        var errors = new FieldErrors();
        errors.AddIf(plan is { AccessUntil: null, LeaveFrom: null, LeaveUntil: null }, "accessUntil", "Plan an end of access, a leave, or both.");
        errors.AddIf(plan is { HasEnded: false, AccessUntil: { } end } && end <= now, "accessUntil", "'accessUntil' must be in the future.");
        errors.AddIf(plan.LeaveFrom is null != plan.LeaveUntil is null, "leave", "'leave' needs both 'from' and 'until'.");
        errors.AddIf(plan.LeaveUntil <= plan.LeaveFrom, "leave.until", "'leave.until' must be later than 'leave.from'.");
        errors.AddIf(plan.LeaveUntil <= now, "leave.until", "'leave.until' must be in the future.");
        errors.AddIf(plan.LeaveUntil > plan.AccessUntil, "leave.until", "The leave would end after the access does.");
        ReasonRule.Add(errors, plan.Reason);
        return errors.ToFailure();
    }
}
