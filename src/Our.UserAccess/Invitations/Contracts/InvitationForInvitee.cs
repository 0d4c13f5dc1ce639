namespace Our.UserAccess.Invitations.Contracts;

/// <summary>What the invited person is told.</summary>
internal sealed record InvitationForInvitee
{
    public required Guid Id { get; init; }

    /// <summary>The user in Umbraco; null when it is no longer there.</summary>
    public required Guid? UserId { get; init; }

    public required string Name { get; init; }

    public required string Email { get; init; }

    /// <summary>Null when nobody in particular invited them.</summary>
    public required Guid? InviterId { get; init; }

    /// <summary>Null when they are no longer there.</summary>
    public required string? InviterName { get; init; }

    /// <summary>Sorted.</summary>
    public required IReadOnlyList<string> GroupNames { get; init; }

    /// <summary>Sorted; empty for everywhere.</summary>
    public required IReadOnlyList<string> WorkspaceNames { get; init; }

    public required string? Message { get; init; }

    /// <summary>UTC; null while no time runs.</summary>
    public required DateTime? ExpiresAt { get; init; }

    /// <summary>UTC; null for without end.</summary>
    public required DateTime? AccessUntil { get; init; }

    /// <summary>ISO code; null for the site's own.</summary>
    public required string? Language { get; init; }

    public required InvitationSignIn SignIn { get; init; }
}
