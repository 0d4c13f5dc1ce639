using Our.UserAccess.Invitations.Contracts;

namespace Our.UserAccess.Invitations.Reading;

/// <summary>An invitation as lists show it.</summary>
internal record InvitationItem
{
    public required Guid Id { get; init; }

    /// <summary>Null for a draft, and when the user is no longer there.</summary>
    public required Guid? UserId { get; init; }

    public required string Name { get; init; }

    public required string Email { get; init; }

    public required InvitationState State { get; init; }

    public required InvitationSignIn SignIn { get; init; }

    public required InvitationOrigin Origin { get; init; }

    public required Guid? InvitedById { get; init; }

    public required string? InvitedByName { get; init; }

    public required DateTime CreatedAt { get; init; }

    public required DateTime? SentAt { get; init; }

    public required DateTime? OpenedAt { get; init; }

    public required DateTime? AcceptedAt { get; init; }

    public required DateTime? ExpiresAt { get; init; }

    /// <summary>When the mail is tried again; null when it is not.</summary>
    public required DateTime? NextAttemptAt { get; init; }

    public required int ResendCount { get; init; }

    public required string? LastError { get; init; }

    /// <summary>Sorted by name.</summary>
    public required IReadOnlyList<NamedReference> Groups { get; init; }

    /// <summary>Sorted by name; empty for everywhere.</summary>
    public required IReadOnlyList<NamedReference> Workspaces { get; init; }

    public required DateTime? AccessUntil { get; init; }

    public required int Version { get; init; }

    /// <summary>What the person who asks may do to it, as the server would answer.</summary>
    public required IReadOnlyList<InvitationActionItem> Actions { get; init; }
}
