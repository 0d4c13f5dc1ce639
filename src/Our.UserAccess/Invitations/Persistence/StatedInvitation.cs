using Our.UserAccess.Invitations.Contracts;

namespace Our.UserAccess.Invitations.Persistence;

/// <summary>An invitation in a query.</summary>
internal sealed record StatedInvitation
{
    public required Invitation Row { get; init; }

    /// <summary>To the second, whether or not the expiry is written down yet.</summary>
    public required InvitationState State { get; init; }
}
