namespace Our.UserAccess.Insight.Suggestions;

/// <summary>Where smaller groups would have been enough.</summary>
/// <param name="Window">What can be said about that time.</param>
/// <param name="Total">How many there are.</param>
/// <param name="Items">Those that concern the most people first.</param>
internal sealed record SuggestionsOverview(UsageWindow Window, long Total, IReadOnlyList<Suggestion> Items);
