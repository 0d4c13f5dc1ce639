namespace Our.UserAccess.Assignments.Contracts;

/// <summary>An assignment that somebody is to be given.</summary>
internal sealed record AssignmentDraft
{
    public required Guid GroupId { get; init; }

    /// <summary>Null for everywhere.</summary>
    public Guid? WorkspaceId { get; init; }

    public DateTime? From { get; init; }

    public DateTime? Until { get; init; }

    public required string Reason { get; init; }
}
