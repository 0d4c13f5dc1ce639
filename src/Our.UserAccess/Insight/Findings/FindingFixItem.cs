using Our.UserAccess.Insight.Contracts;

namespace Our.UserAccess.Insight.Findings;

/// <summary>How a finding is mended.</summary>
/// <param name="Kind">Which screen.</param>
/// <param name="Query">What the list there is narrowed to.</param>
/// <param name="Permission">What mending it needs there.</param>
/// <param name="IsAllowed">Whether the caller has that somewhere.</param>
internal sealed record FindingFixItem(FindingFixKind Kind, IReadOnlyDictionary<string, string> Query, string Permission, bool IsAllowed);
