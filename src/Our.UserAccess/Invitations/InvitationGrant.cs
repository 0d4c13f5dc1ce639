namespace Our.UserAccess.Invitations;

/// <summary>One thing that the person gets: a membership, or a group in a workspace or everywhere for a time.</summary>
internal sealed record InvitationGrant
{
    public required Guid InvitationId { get; init; }

    /// <summary>From 0, in the order in which they were asked for.</summary>
    public required int Place { get; init; }

    public required Guid GroupId { get; init; }

    /// <summary>Umbraco's own membership, not an assignment.</summary>
    public required bool IsMembership { get; init; }

    /// <summary>Null for everywhere.</summary>
    public Guid? WorkspaceId { get; init; }

    /// <summary>UTC.</summary>
    public DateTime? From { get; init; }

    /// <summary>UTC.</summary>
    public DateTime? Until { get; init; }

    public string Reason { get; init; } = string.Empty;
}
