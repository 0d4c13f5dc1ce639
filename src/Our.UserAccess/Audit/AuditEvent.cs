using Our.UserAccess.Audit.Contracts;

namespace Our.UserAccess.Audit;

/// <summary>One row of the trail.</summary>
internal sealed record AuditEvent
{
    /// <summary>1 for the first, without gaps.</summary>
    public required long Sequence { get; init; }

    public required Guid Id { get; init; }

    /// <summary>UTC, to the millisecond, never before that of the event before.</summary>
    public required DateTime At { get; init; }

    public Guid? ActorId { get; init; }

    public required string ActorName { get; init; }

    public required AuditActorKind ActorKind { get; init; }

    public required string Action { get; init; }

    public required string SubjectKind { get; init; }

    public Guid? SubjectId { get; init; }

    public required string SubjectName { get; init; }

    /// <summary>As JSON: the digest covers the very text.</summary>
    public required string Changes { get; init; }

    public string? Reason { get; init; }

    public Guid? WorkspaceId { get; init; }

    public string? WorkspaceName { get; init; }

    public Guid? NodeId { get; init; }

    public string? NodeName { get; init; }

    public string? Address { get; init; }

    public Guid? CorrelationId { get; init; }

    public bool IsNoticedLater { get; init; }

    /// <summary>Which key sealed it.</summary>
    public required string KeyId { get; init; }

    /// <summary>Noise that keeps names from being guessed by their digest; it goes when the names go.</summary>
    public byte[]? Salt { get; init; }

    /// <summary>Of what can be anonymised, as it was recorded.</summary>
    public byte[] PersonalDigest { get; init; } = [];

    /// <summary>Of what can be anonymised, as it is since then; null as long as it stands as it was recorded.</summary>
    public byte[]? AnonymisedDigest { get; init; }

    public byte[] PreviousDigest { get; init; } = [];

    public byte[] Digest { get; init; } = [];
}
