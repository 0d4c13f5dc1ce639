using Our.UserAccess.Invitations.Contracts;

namespace Our.UserAccess.Invitations;

/// <summary>What happens to an invitation on its way, as changes with their timeline. Pure; null where nothing happens.</summary>
internal static class InvitationSteps
{
    public static InvitationChange? Opened(this Invitation invitation, DateTime now)
    {
        if (invitation.OpenedAt is not null || !invitation.IsRunning)
        {
            return null;
        }

        // What is queued stays queued: a second mail is on its way.
        Invitation opened = invitation.State == InvitationState.Queued ? invitation : invitation.Become(InvitationState.Opened);
        return InvitationChange.Of(invitation, opened with { OpenedAt = now })
            .With(InvitationEventKind.Opened, now, "The invitation was opened.", invitation.UserId);
    }

    public static InvitationChange? Accepted(this Invitation invitation, DateTime now)
    {
        if (!InvitationTransitions.Allows(invitation.State, InvitationState.Accepted))
        {
            return null;
        }

        Invitation accepted = invitation.Become(InvitationState.Accepted) with { AcceptedAt = now, EndedAt = now, NextAttemptAt = null, ClaimedAt = null };
        return (InvitationChange.Of(invitation, accepted) with { EndsLinks = true })
            .With(InvitationEventKind.Accepted, now, "The invitation was accepted.", invitation.UserId);
    }

    public static InvitationChange NewLinkRequested(this Invitation invitation, DateTime now) =>
        InvitationChange.Of(invitation, invitation)
            .With(InvitationEventKind.NewLinkRequested, now, "A new link was asked for on the page of the invitation.", invitation.UserId);
}
