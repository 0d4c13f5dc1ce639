namespace Our.UserAccess.Insight.Usage;

/// <param name="Counter">What is counted.</param>
/// <param name="Count">How often more.</param>
/// <param name="LastUse">The day of the last time, UTC.</param>
internal sealed record UsageSum(UsageCounter Counter, long Count, DateTime LastUse);
