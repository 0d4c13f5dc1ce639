namespace Our.UserAccess.Invitations;

/// <summary>A link that was handed out. The token itself is not kept.</summary>
internal sealed record InvitationLink
{
    public required Guid Id { get; init; }

    public required Guid InvitationId { get; init; }

    /// <summary>SHA-256 of the token.</summary>
    public required byte[] Hash { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime CreatedAt { get; init; }

    /// <summary>UTC; null while nothing newer has taken its place.</summary>
    public DateTime? EndedAt { get; init; }

    /// <summary>UTC; when a new one was asked for with this one.</summary>
    public DateTime? RequestedAt { get; init; }

    /// <summary>UTC; when the inviter is to be told of that. Null when that is done, or somebody is doing it.</summary>
    public DateTime? TellInviterAt { get; init; }
}
