namespace Our.UserAccess.SensitiveData.People;

/// <summary>Somebody who sees sensitive data, will, or did: one row for each grant and each plain membership.</summary>
internal sealed record SensitivePerson
{
    /// <summary>Null for a plain membership.</summary>
    public required Guid? GrantId { get; init; }

    public required SensitiveUser User { get; init; }

    public required SensitiveHow How { get; init; }

    public required SensitiveState State { get; init; }

    /// <summary>UTC; null where nobody knows any more.</summary>
    public required DateTime? Since { get; init; }

    /// <summary>UTC; null without end.</summary>
    public required DateTime? Until { get; init; }

    /// <summary>Null where nobody knows any more.</summary>
    public required SensitiveName? GrantedBy { get; init; }

    /// <summary>Null for a plain membership.</summary>
    public required string? Reason { get; init; }

    /// <summary>UTC; null while it has not ended.</summary>
    public required DateTime? EndedAt { get; init; }

    /// <summary>What the person who asks may do, as the server would answer.</summary>
    public required IReadOnlyList<SensitiveAction> Actions { get; init; }
}
