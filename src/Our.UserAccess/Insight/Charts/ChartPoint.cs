namespace Our.UserAccess.Insight.Charts;

/// <summary>One bar.</summary>
/// <param name="From">The first day of the month or week, UTC.</param>
/// <param name="Count">How many.</param>
internal sealed record ChartPoint(DateTime From, long Count);
