using Our.UserAccess.Invitations.Contracts;

namespace Our.UserAccess.Invitations;

/// <summary>The one table of what may follow what.</summary>
internal static class InvitationTransitions
{
    private static readonly Dictionary<InvitationState, InvitationState[]> Next = new()
    {
        [InvitationState.Draft] = [InvitationState.Queued, InvitationState.Failed],
        [InvitationState.Queued] = [InvitationState.Sent, InvitationState.Failed, InvitationState.Accepted, InvitationState.Revoked],
        [InvitationState.Sent] = [InvitationState.Queued, InvitationState.Opened, InvitationState.Accepted, InvitationState.Expired, InvitationState.Revoked],
        [InvitationState.Failed] = [InvitationState.Queued, InvitationState.Opened, InvitationState.Accepted, InvitationState.Expired, InvitationState.Revoked],
        [InvitationState.Opened] = [InvitationState.Queued, InvitationState.Accepted, InvitationState.Expired, InvitationState.Revoked],

        // Somebody may be let in by hand in Umbraco after the time is over.
        [InvitationState.Expired] = [InvitationState.Queued, InvitationState.Accepted, InvitationState.Revoked],
        [InvitationState.Accepted] = [],
        [InvitationState.Revoked] = [],
    };

    public static bool Allows(InvitationState from, InvitationState to) => Next[from].Contains(to);

    /// <exception cref="InvalidOperationException">The table does not allow it: whoever calls has not asked.</exception>
    public static Invitation Become(this Invitation invitation, InvitationState state) => Allows(invitation.State, state)
        ? invitation with { State = state }
        : throw new InvalidOperationException($"An invitation that is {invitation.State} cannot become {state}.");
}
