using Microsoft.Extensions.Options;
using Our.UserAccess.Invitations.Outbox;
using Our.UserAccess.Invitations.Persistence;
using Our.UserAccess.Mails.Contracts;

namespace Our.UserAccess.Invitations.Upkeep;

/// <summary>Reminds of invitations that end soon: once, and never twice, whatever becomes of the mail.</summary>
internal sealed class Reminders(
    ClockStore clockwork, InvitationStore store, InvitationMail mail, IMails mails, IOptionsMonitor<InvitationOptions> options, TimeProvider clock)
{
    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    public async Task SendAsync(CancellationToken cancellationToken)
    {
        TimeSpan before = options.CurrentValue.ReminderBefore;
        if (before <= TimeSpan.Zero)
        {
            return;
        }

        foreach (Invitation ending in await clockwork.EndingAsync(Now, before, cancellationToken))
        {
            // A mail that has begun is finished: the site waits for it when it stops.
            cancellationToken.ThrowIfCancellationRequested();
            await RemindAsync(ending.Id, CancellationToken.None);
        }
    }

    private async Task RemindAsync(Guid id, CancellationToken cancellationToken)
    {
        string token = InvitationToken.Create();
        var link = new InvitationLink { Id = Guid.CreateVersion7(), InvitationId = id, Hash = InvitationToken.Hash(token), CreatedAt = Now };
        if (await store.ChangeAsync(id, row => row.Reminded(Now, link), cancellationToken) is not Invitation reminded)
        {
            return;
        }

        MailDelivery delivery = await mail.RenderAsync(MailKind.InvitationReminder, reminded, token, cancellationToken) is RenderedMail rendered
            ? await mails.SendAsync(rendered, reminded.Email, reminded.ExpiresAt - Now, cancellationToken)
            : new MailDelivery(MailOutcome.PermanentFailure, InvitationFailures.NoAddress.Detail);
        if (!delivery.IsAccepted)
        {
            await store.ChangeAsync(id, row => row.NotReminded(Now, delivery.ServerAnswer ?? "The mail server gave no reason."), cancellationToken);
        }
    }
}
