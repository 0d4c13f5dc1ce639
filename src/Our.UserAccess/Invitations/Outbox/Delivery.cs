using Our.UserAccess.Invitations.Contracts;
using Our.UserAccess.Invitations.Persistence;
using Our.UserAccess.Mails.Contracts;

namespace Our.UserAccess.Invitations.Outbox;

/// <summary>One attempt to send one invitation: written down, sent, and what became of it written down.</summary>
internal sealed class Delivery(
    OutboxStore outbox, InvitationStore store, InvitationMail mail, IMails mails, IUmbracoInviteMail umbraco, IInvitedPeople people, TimeProvider clock)
{
    public async Task RunAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await outbox.ClaimAsync(id, cancellationToken) is not Attempt attempt)
        {
            return;
        }

        MailDelivery delivery = await SendAsync(attempt, cancellationToken);
        await store.ChangeAsync(id, invitation => invitation.Delivered(attempt, delivery, clock.GetUtcNow().UtcDateTime), cancellationToken);
    }

    private async Task<MailDelivery> SendAsync(Attempt attempt, CancellationToken cancellationToken)
    {
        Invitation invitation = attempt.Invitation;
        if (invitation is { Origin: InvitationOrigin.Umbraco, UserId: { } user }
            && await umbraco.SendAsync(user, invitation.InvitedById, invitation.Message ?? string.Empty) is { } delivery)
        {
            return delivery;
        }

        MailKind kind = invitation.SignIn == InvitationSignIn.SingleSignOn ? MailKind.SingleSignOnInvitation : MailKind.Invitation;
        return await mail.RenderAsync(kind, invitation, attempt.Token, cancellationToken) is RenderedMail rendered
            ? await mails.SendAsync(rendered, invitation.Email, people.Time, cancellationToken)
            : new MailDelivery(MailOutcome.PermanentFailure, InvitationFailures.NoAddress.Detail);
    }
}
