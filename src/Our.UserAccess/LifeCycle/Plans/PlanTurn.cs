namespace Our.UserAccess.LifeCycle.Plans;

/// <summary>What a plan asks for at a moment.</summary>
internal enum PlanTurn
{
    Nothing,
    EndAccess,
    BeginLeave,
    EndLeave,
}
