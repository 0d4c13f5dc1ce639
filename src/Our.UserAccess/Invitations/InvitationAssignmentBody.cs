namespace Our.UserAccess.Invitations;

/// <summary>A group that somebody gets, in a workspace or everywhere.</summary>
internal sealed record InvitationAssignmentBody
{
    public Guid? GroupId { get; init; }

    /// <summary>Null for everywhere.</summary>
    public Guid? WorkspaceId { get; init; }

    public DateTimeOffset? From { get; init; }

    public DateTimeOffset? Until { get; init; }

    /// <summary>That of the whole request when it is left out.</summary>
    public string? Reason { get; init; }
}
