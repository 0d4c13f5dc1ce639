using Our.UserAccess.Invitations.Contracts;

namespace Our.UserAccess.Invitations;

/// <summary>What happens to an invitation on its way, as changes with their timeline. Pure; null where nothing happens.</summary>
internal static class InvitationSteps
{
    /// <summary>The person was made in Umbraco: the mail may go out.</summary>
    public static InvitationChange? Made(this Invitation draft, Guid userId, string? language, DateTime now) =>
        InvitationTransitions.Allows(draft.State, InvitationState.Queued)
            ? InvitationChange.Of(draft, Waiting(draft, now) with { UserId = userId, Language = language, SendingSince = null, LastError = null })
                .With(InvitationEventKind.Queued, now, "The mail is about to go out.")
            : null;

    public static InvitationChange Resent(this Invitation invitation, DateTime now, Guid? by, string? message) =>
        (InvitationChange.Of(invitation, Waiting(invitation, now) with
        {
            Origin = InvitationOrigin.UserAccess,
            Message = message ?? invitation.Message,
            ResendCount = invitation.ResendCount + 1,
        }) with { EndsLinks = true })
            .With(InvitationEventKind.Resent, now, "It was sent again; older links no longer lead in.", by);

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

    public static InvitationChange? Revoked(this Invitation invitation, DateTime now, Guid? by, string sentence) =>
        InvitationTransitions.Allows(invitation.State, InvitationState.Revoked)
            ? (InvitationChange.Of(invitation, invitation.Become(InvitationState.Revoked) with { EndedAt = now, UserId = null, NextAttemptAt = null })
                with { EndsLinks = true }).With(InvitationEventKind.Revoked, now, sentence, by)
            : null;

    public static InvitationChange Extended(this Invitation invitation, DateTime now, Guid? by, DateTime until) =>
        InvitationChange.Of(invitation, invitation with { ExpiresAt = until, RemindedAt = null })
            .With(InvitationEventKind.Extended, now, "It was given more time.", by, until);

    public static InvitationChange AddressChanged(this Invitation invitation, DateTime now, Guid? by, string email) =>
        (InvitationChange.Of(invitation, Waiting(invitation, now) with { Email = email, Origin = InvitationOrigin.UserAccess }) with { EndsLinks = true })
            .With(InvitationEventKind.AddressChanged, now, $"The address was {invitation.Email} and is {email}; older links no longer lead in.", by);

    /// <param name="invitation">The invitation.</param>
    /// <param name="now">UTC.</param>
    /// <param name="by">Who copies it.</param>
    /// <param name="link">The new link.</param>
    /// <param name="time">How long it holds, where no time runs yet.</param>
    public static InvitationChange LinkCopied(this Invitation invitation, DateTime now, Guid? by, InvitationLink link, TimeSpan time) =>
        (InvitationChange.Of(invitation, invitation with { ExpiresAt = invitation.ExpiresAt > now ? invitation.ExpiresAt : now + time })
            with { EndsLinks = true, NewLink = link })
            .With(InvitationEventKind.LinkCopied, now, "A link was copied; older links no longer lead in.", by);

    public static InvitationChange NewLinkRequested(this Invitation invitation, DateTime now) =>
        InvitationChange.Of(invitation, invitation)
            .With(InvitationEventKind.NewLinkRequested, now, "A new link was asked for on the page of the invitation.", invitation.UserId);

    /// <summary>The next mail is a new one, with attempts of its own.</summary>
    internal static Invitation Waiting(Invitation invitation, DateTime now) =>
        (invitation.State == InvitationState.Queued ? invitation : invitation.Become(InvitationState.Queued)) with
        {
            Attempts = 0, NextAttemptAt = now, OpenedAt = null, RemindedAt = null, EndedAt = null, ClaimedAt = null,
        };
}
