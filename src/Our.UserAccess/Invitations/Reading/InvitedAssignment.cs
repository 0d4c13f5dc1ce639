namespace Our.UserAccess.Invitations.Reading;

/// <summary>A group that the person gets in a workspace, or everywhere for a time.</summary>
internal sealed record InvitedAssignment
{
    public required Guid GroupId { get; init; }

    /// <summary>Null when it is no longer there.</summary>
    public required string? GroupName { get; init; }

    /// <summary>Null for everywhere.</summary>
    public required Guid? WorkspaceId { get; init; }

    public required string? WorkspaceName { get; init; }

    public required DateTime? From { get; init; }

    public required DateTime? Until { get; init; }
}
