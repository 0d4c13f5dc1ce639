using Our.UserAccess.Invitations.Contracts;
using Our.UserAccess.Invitations.Persistence;
using Our.UserAccess.Mails.Contracts;

namespace Our.UserAccess.Invitations.Outbox;

/// <summary>What becomes of an invitation when its mail was tried. Pure.</summary>
internal static class DeliverySteps
{
    private static readonly TimeSpan[] Pauses =
        [TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(15), TimeSpan.FromMinutes(60)];

    /// <param name="invitation">As it is now.</param>
    /// <param name="attempt">As it was when it was tried.</param>
    /// <param name="delivery">How that went.</param>
    /// <param name="now">UTC.</param>
    public static InvitationChange Delivered(this Invitation invitation, Attempt attempt, MailDelivery delivery, DateTime now)
    {
        Invitation free = invitation with { SendingSince = null };
        if (invitation.State != InvitationState.Queued || invitation.Email != attempt.Invitation.Email)
        {
            // Revoked, accepted or sent to somewhere else meanwhile: that stands, and this mail's link is dead.
            return InvitationChange.Of(invitation, free).With(
                delivery.IsAccepted ? InvitationEventKind.Sent : InvitationEventKind.Failed, now, Late(delivery));
        }

        return delivery.Outcome switch
        {
            MailOutcome.Accepted => Sent(invitation, free, now),
            MailOutcome.TransientFailure when invitation.Attempts <= Pauses.Length => Retried(invitation, attempt, delivery, now),
            MailOutcome.Unknown => Failed(invitation, free, Words(delivery), now),
            _ => Failed(invitation, free with { ExpiresAt = attempt.ExpiredBefore }, Words(delivery), now),
        };
    }

    /// <summary>The site stopped while the mail was going out.</summary>
    public static InvitationChange? Stranded(this Invitation invitation, DateTime now) => invitation switch
    {
        { SendingSince: null } => null,
        { State: InvitationState.Queued } => Failed(
            invitation,
            invitation with { SendingSince = null },
            "The site stopped while the mail was going out. It is not known whether it went out; send it again if it did not arrive.",
            now),
        _ => InvitationChange.Of(invitation, invitation with { SendingSince = null }),
    };

    private static InvitationChange Sent(Invitation invitation, Invitation free, DateTime now)
    {
        Invitation sent = free.Become(InvitationState.Sent) with { SentAt = now, NextAttemptAt = null, LastError = null };
        return InvitationChange.Of(invitation, sent).With(InvitationEventKind.Sent, now, "The mail server accepted the mail.");
    }

    private static InvitationChange Retried(Invitation invitation, Attempt attempt, MailDelivery delivery, DateTime now)
    {
        TimeSpan pause = Pauses[invitation.Attempts - 1];
        Invitation waiting = invitation with
        {
            SendingSince = null, ExpiresAt = attempt.ExpiredBefore, NextAttemptAt = now + pause, LastError = Cut(Words(delivery)),
        };
        return InvitationChange.Of(invitation, waiting).With(
            InvitationEventKind.Retried, now, $"The mail did not go out: {Words(delivery)} It is tried again in {pause.TotalMinutes:0} minutes.");
    }

    private static InvitationChange Failed(Invitation invitation, Invitation after, string words, DateTime now) =>
        InvitationChange.Of(invitation, after.Become(InvitationState.Failed) with { NextAttemptAt = null, LastError = Cut(words) })
            .With(InvitationEventKind.Failed, now, words);

    private static string Late(MailDelivery delivery) => delivery.IsAccepted
        ? "A mail that was already going out was accepted by the mail server; its link no longer leads in."
        : $"A mail that was already going out did not: {Words(delivery)}";

    private static string Words(MailDelivery delivery) => delivery.ServerAnswer ?? "The mail server gave no reason.";

    private static string Cut(string words) => words.Length <= InvitationConfiguration.MaxError ? words : words[..InvitationConfiguration.MaxError];
}
