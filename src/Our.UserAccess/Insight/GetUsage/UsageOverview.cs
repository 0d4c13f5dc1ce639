namespace Our.UserAccess.Insight.GetUsage;

/// <summary>What people did with their rights.</summary>
/// <param name="Window">What can be said about that time.</param>
/// <param name="People">How many people it is about.</param>
/// <param name="Active">How many of them changed anything.</param>
/// <param name="Total">How many verbs there are.</param>
/// <param name="Items">The most used first; then those that they hold and did not use.</param>
internal sealed record UsageOverview(UsageWindow Window, int People, int Active, long Total, IReadOnlyList<UsageItem> Items);
