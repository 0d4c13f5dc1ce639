namespace Our.UserAccess.Reviews.Persistence;

/// <summary>A review.</summary>
internal sealed record ReviewRow
{
    public static readonly TimeSpan UndoTime = TimeSpan.FromDays(30);

    public required Guid Id { get; init; }

    public required string Name { get; init; }

    public required ReviewScopeKind ScopeKind { get; init; }

    /// <summary>Key of the workspace or group; null for the other kinds.</summary>
    public Guid? ScopeId { get; init; }

    /// <summary>As it was called at the start.</summary>
    public string? ScopeName { get; init; }

    public int? InactiveDays { get; init; }

    /// <summary>Those who were named.</summary>
    public required IReadOnlyList<Guid> ReviewerIds { get; init; }

    public required bool UseManagers { get; init; }

    public Guid? FallbackReviewerId { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime StartedAt { get; init; }

    public required Guid StartedById { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime DueAt { get; init; }

    public required ReviewRepeat Repeats { get; init; }

    public required NoAnswerRule NoAnswer { get; init; }

    public string? Message { get; init; }

    public required ReviewState State { get; init; }

    /// <summary>Null when nothing is being done to it.</summary>
    public ReviewPhase? Phase { get; init; }

    /// <summary>What carries the phase out; null where there is none, or it is not queued yet.</summary>
    public Guid? OperationId { get; init; }

    /// <summary>UTC; also when it was cancelled.</summary>
    public DateTime? ClosedAt { get; init; }

    public Guid? ClosedById { get; init; }

    /// <summary>What whoever closed or cancelled it said.</summary>
    public string? Comment { get; init; }

    /// <summary>UTC.</summary>
    public DateTime? UndoneAt { get; init; }

    /// <summary>UTC; null when it does not start again.</summary>
    public DateTime? NextStartsAt { get; init; }

    /// <summary>UTC; null until the evidence is sealed.</summary>
    public DateTime? SealedAt { get; init; }

    /// <summary>Of the sealed table, SHA-256 in hexadecimal digits.</summary>
    public string? Digest { get; init; }

    /// <summary>Of the sealed page.</summary>
    public string? PageDigest { get; init; }

    public int Version { get; init; } = 1;

    /// <summary>Where it is, for those who may only there; null for the whole site.</summary>
    public Guid? WorkspaceId => ScopeKind == ReviewScopeKind.Workspace ? ScopeId : null;

    public DateTime? UndoUntil => State == ReviewState.Closed ? SealedAt + UndoTime : null;

    /// <summary>Whether reviewers can decide.</summary>
    public bool TakesDecisions => State == ReviewState.Open && Phase is null;

    public bool IsOverdueAt(DateTime now) => State == ReviewState.Open && DueAt <= now;
}
