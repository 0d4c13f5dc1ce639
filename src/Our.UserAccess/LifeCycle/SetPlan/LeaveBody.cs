namespace Our.UserAccess.LifeCycle.SetPlan;

internal sealed record LeaveBody(DateTimeOffset? From, DateTimeOffset? Until);
