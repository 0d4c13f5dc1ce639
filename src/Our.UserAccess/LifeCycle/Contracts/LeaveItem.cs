namespace Our.UserAccess.LifeCycle.Contracts;

/// <param name="From">UTC.</param>
/// <param name="Until">UTC.</param>
/// <param name="IsAway">Whether it has begun.</param>
internal sealed record LeaveItem(DateTime From, DateTime Until, bool IsAway);
