using Our.UserAccess.Insight.Contracts;

namespace Our.UserAccess.Insight.Findings;

/// <summary>Which findings. Bound from the query string.</summary>
internal sealed record FindingsQuery
{
    /// <summary>Any of these; all where none is named.</summary>
    public FindingSeverity[] Severity { get; init; } = [];

    public bool IncludeDismissed { get; init; }
}
