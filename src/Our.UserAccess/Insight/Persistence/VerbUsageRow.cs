namespace Our.UserAccess.Insight.Persistence;

/// <summary>How often somebody used a verb in a month, in one workspace or (empty) anywhere.</summary>
internal sealed class VerbUsageRow
{
    public required Guid UserId { get; init; }

    /// <summary>Its first day.</summary>
    public required DateTime Month { get; init; }

    public required string Verb { get; init; }

    public required Guid WorkspaceId { get; init; }

    public required long Count { get; init; }

    /// <summary>A day.</summary>
    public required DateTime LastUse { get; init; }
}
