using Our.UserAccess.Shared.Changes;

namespace Our.UserAccess.Insight.Dismissals;

/// <summary>A finding that is not shown for a time. One for each kind.</summary>
internal sealed record FindingDismissal : IRecord
{
    public required Guid Id { get; init; }

    public required string Kind { get; init; }

    /// <summary>Why, in the words of whoever dismissed it.</summary>
    public required string Reason { get; init; }

    /// <summary>UTC; from then on it is shown again.</summary>
    public required DateTime Until { get; init; }

    public required Guid CreatedById { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime CreatedAt { get; init; }

    public int Version { get; init; } = 1;
}
