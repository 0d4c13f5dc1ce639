namespace Our.UserAccess.Assignments;

/// <summary>What a client sends to give or change access.</summary>
internal sealed record AssignmentBody
{
    public Guid? UserId { get; init; }

    public Guid? GroupId { get; init; }

    /// <summary>Null for everywhere.</summary>
    public Guid? WorkspaceId { get; init; }

    public DateTimeOffset? From { get; init; }

    public DateTimeOffset? Until { get; init; }

    public string? Reason { get; init; }

    /// <summary>The version that the change starts from; only for a change.</summary>
    public int? Version { get; init; }
}
