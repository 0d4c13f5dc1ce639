using Our.UserAccess.Insight.Contracts;
using Our.UserAccess.Insight.Dismissals;

namespace Our.UserAccess.Insight.Findings;

/// <summary>A finding on the overview.</summary>
/// <param name="Kind">Stable.</param>
/// <param name="Severity">How soon somebody should look at it.</param>
/// <param name="Count">How many it is about, of those that the caller sees.</param>
/// <param name="Sentence">What is going on.</param>
/// <param name="Explanation">Why it matters, and what to do.</param>
/// <param name="Fix">How it is mended.</param>
/// <param name="Dismissed">Null where it is not.</param>
internal sealed record FindingSummary(
    string Kind, FindingSeverity Severity, long Count, string Sentence, string Explanation, FindingFixItem Fix, DismissalItem? Dismissed);
