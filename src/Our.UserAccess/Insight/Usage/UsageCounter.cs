namespace Our.UserAccess.Insight.Usage;

/// <summary>What is counted.</summary>
/// <param name="UserId">Who.</param>
/// <param name="Month">Its first day, UTC.</param>
/// <param name="Verb">What.</param>
/// <param name="WorkspaceId">Where; <see cref="Guid.Empty"/> counts everything, wherever it was.</param>
internal readonly record struct UsageCounter(Guid UserId, DateTime Month, string Verb, Guid WorkspaceId);
