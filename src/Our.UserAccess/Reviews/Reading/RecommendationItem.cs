namespace Our.UserAccess.Reviews.Reading;

/// <summary>What is recommended, and why.</summary>
/// <param name="Decision">What to do.</param>
/// <param name="Until">Only for shortening.</param>
/// <param name="Reasons">Sentences.</param>
internal sealed record RecommendationItem(ReviewDecision Decision, DateTime? Until, IReadOnlyList<string> Reasons);
