namespace Our.UserAccess.Insight.Contracts;

/// <summary>How a finding is mended.</summary>
/// <param name="Kind">Which screen.</param>
/// <param name="Permission">What mending it needs there.</param>
internal sealed record FindingFix(FindingFixKind Kind, string Permission)
{
    /// <summary>What the list there is narrowed to, in the words of its own query.</summary>
    public IReadOnlyDictionary<string, string> Query { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);
}
