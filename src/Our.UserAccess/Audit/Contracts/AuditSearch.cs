namespace Our.UserAccess.Audit.Contracts;

/// <summary>Which events are wanted; what is null does not matter.</summary>
internal sealed record AuditSearch
{
    public required IReadOnlyList<string> Actions { get; init; }

    public Guid? ActorId { get; init; }

    /// <summary>UTC, inclusive.</summary>
    public DateTime? From { get; init; }

    /// <summary>UTC, exclusive.</summary>
    public DateTime? To { get; init; }
}
