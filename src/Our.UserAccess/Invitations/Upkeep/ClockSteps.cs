using Our.UserAccess.Invitations.Contracts;

namespace Our.UserAccess.Invitations.Upkeep;

/// <summary>What the clock does to an invitation. Pure; null where nothing happens.</summary>
internal static class ClockSteps
{
    public static InvitationChange? Expired(this Invitation invitation, DateTime now) =>
        invitation.State != InvitationState.Expired && invitation.StateAt(now) == InvitationState.Expired
            ? (InvitationChange.Of(invitation, invitation.Become(InvitationState.Expired) with { EndedAt = invitation.ExpiresAt, ClaimedAt = null }) with { EndsLinks = true })
                .With(InvitationEventKind.Expired, now, "Its time is over; its links no longer lead in.")
            : null;

    /// <summary>Written down before the mail goes out, so that it goes out once at most.</summary>
    public static InvitationChange? Reminded(this Invitation invitation, DateTime now, InvitationLink link) =>
        invitation is { RemindedAt: null, State: InvitationState.Sent or InvitationState.Opened } && invitation.ExpiresAt > now
            ? (InvitationChange.Of(invitation, invitation with { RemindedAt = now }) with { NewLink = link })
                .With(InvitationEventKind.Reminded, now, "A reminder with a link of its own is going out.")
            : null;

    public static InvitationChange NotReminded(this Invitation invitation, DateTime now, string words) =>
        InvitationChange.Of(invitation, invitation).With(InvitationEventKind.Failed, now, $"The reminder did not go out: {words}");

    public static InvitationChange? Removed(this Invitation invitation, DateTime now) => invitation is { State: InvitationState.Expired, UserId: not null }
        ? InvitationChange.Of(invitation, invitation with { UserId = null })
            .With(InvitationEventKind.Removed, now, "The user, who never signed in, was deleted.")
        : null;
}
