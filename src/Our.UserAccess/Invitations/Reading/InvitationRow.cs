using Our.UserAccess.Invitations.Contracts;

namespace Our.UserAccess.Invitations.Reading;

/// <summary>What an invitation is searched, sorted and counted by.</summary>
internal sealed record InvitationRow
{
    public required Guid Id { get; init; }

    public required Guid? UserId { get; init; }

    public required Guid? InvitedById { get; init; }

    public required string Name { get; init; }

    public required string Email { get; init; }

    /// <summary>To the second.</summary>
    public required InvitationState State { get; init; }

    public required InvitationSignIn SignIn { get; init; }

    public required DateTime CreatedAt { get; init; }

    public required DateTime? SentAt { get; init; }

    public required DateTime? ExpiresAt { get; init; }
}
