namespace Our.UserAccess.Invitations.Contracts;

/// <summary>Somebody as Umbraco has them.</summary>
internal sealed record InvitedPerson
{
    public required Guid UserId { get; init; }

    public required string Name { get; init; }

    public required string Email { get; init; }

    /// <summary>ISO code; null for the site's own.</summary>
    public required string? Language { get; init; }

    /// <summary>Umbraco's own memberships.</summary>
    public required IReadOnlyCollection<Guid> GroupIds { get; init; }

    /// <summary>UTC; null when nobody knows.</summary>
    public required DateTime? InvitedAt { get; init; }

    /// <summary>Invited in Umbraco, and not in yet.</summary>
    public required bool IsInvited { get; init; }

    public required bool IsApproved { get; init; }

    public required bool HasSignedIn { get; init; }
}
