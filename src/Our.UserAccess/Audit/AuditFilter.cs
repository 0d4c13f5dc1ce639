namespace Our.UserAccess.Audit;

/// <summary>Which events are wanted, the newest first; what is null does not matter.</summary>
internal sealed record AuditFilter
{
    public Guid? ActorId { get; init; }

    public string? SubjectKind { get; init; }

    /// <summary>What the event is about, or what it has to do with.</summary>
    public Guid? SubjectId { get; init; }

    public IReadOnlyList<string> Actions { get; init; } = [];

    public Guid? WorkspaceId { get; init; }

    public Guid? NodeId { get; init; }

    /// <summary>Inclusive.</summary>
    public DateTime? From { get; init; }

    /// <summary>Exclusive.</summary>
    public DateTime? To { get; init; }

    /// <summary>Any part of a name, of a value or of the reason.</summary>
    public string? Text { get; init; }

    public Guid? CorrelationId { get; init; }

    /// <summary>Only these workspaces; null for whoever sees everything.</summary>
    public IReadOnlyCollection<Guid>? Within { get; init; }

    /// <summary>Only events before this one.</summary>
    public long? Before { get; init; }
}
