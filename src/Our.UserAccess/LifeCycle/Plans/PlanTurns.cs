using Our.UserAccess.LifeCycle.Contracts;

namespace Our.UserAccess.LifeCycle.Plans;

/// <summary>Reads a plan against the clock. Pure.</summary>
internal static class PlanTurns
{
    public static PlanTurn At(this UserPlan plan, DateTime now) => plan switch
    {
        { HasEnded: false, AccessUntil: { } until } when until <= now => PlanTurn.EndAccess,
        { LeaveUntil: { } until } when until <= now => PlanTurn.EndLeave,
        { HasEnded: false, Leave: not LeaveStage.Away, LeaveFrom: { } from } when from <= now => PlanTurn.BeginLeave,
        _ => PlanTurn.Nothing,
    };

    /// <summary>When the plan next asks for something; null for never.</summary>
    public static DateTime? NextAfter(this UserPlan plan, DateTime now)
    {
        DateTime?[] ahead = [plan.HasEnded ? null : plan.AccessUntil, plan.Leave == LeaveStage.Away ? null : plan.LeaveFrom, plan.LeaveUntil];
        return ahead.Where(time => time > now).Min();
    }
}
