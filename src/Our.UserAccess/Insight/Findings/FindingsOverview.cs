namespace Our.UserAccess.Insight.Findings;

/// <summary>What needs somebody now.</summary>
/// <param name="ComputedAt">UTC.</param>
/// <param name="DismissedCount">How many are not shown since somebody dismissed them.</param>
/// <param name="Items">The most severe first.</param>
internal sealed record FindingsOverview(DateTime ComputedAt, int DismissedCount, IReadOnlyList<FindingSummary> Items);
