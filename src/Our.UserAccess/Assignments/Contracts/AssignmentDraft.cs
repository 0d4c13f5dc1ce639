namespace Our.UserAccess.Assignments.Contracts;

/// <summary>An assignment that somebody is to be given.</summary>
internal sealed record AssignmentDraft
{
    /// <summary>The key that it gets; null for a new one. One draft may be given to several people.</summary>
    public Guid? Id { get; init; }

    public required Guid GroupId { get; init; }

    /// <summary>Null for everywhere.</summary>
    public Guid? WorkspaceId { get; init; }

    public DateTime? From { get; init; }

    public DateTime? Until { get; init; }

    public required string Reason { get; init; }

    /// <summary>Where it comes from; null for our screens.</summary>
    public string? Source { get; init; }
}
