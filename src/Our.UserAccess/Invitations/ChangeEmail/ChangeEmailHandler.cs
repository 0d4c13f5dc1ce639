using Our.UserAccess.Invitations.Outbox;
using Our.UserAccess.Invitations.Persistence;
using Our.UserAccess.Invitations.Reading;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Shared.Outcomes;

namespace Our.UserAccess.Invitations.ChangeEmail;

/// <summary>Sends an invitation to another address; all links that went to the old one die.</summary>
internal sealed class ChangeEmailHandler(
    InvitationAccess access, NewAddress address, InvitationStore store, OutboxSignal signal, ICurrentUser current, TimeProvider clock)
{
    public async Task<Outcome<InvitationDetail>> HandleAsync(Guid id, ChangeEmailBody body, CancellationToken cancellationToken)
    {
        string email = body.Email?.Trim() ?? string.Empty;
        if (!(await access.FindAsync(id, InvitationAction.ChangeEmail, body.Version, cancellationToken)).TryGet(out Invitation? invitation, out Failure? refused))
        {
            return refused;
        }

        if (await address.SetAsync(invitation, email) is Failure failed)
        {
            return failed;
        }

        // The user has the new address by now, so this may not be lost to somebody who was faster.
        await store.ChangeAsync(id, row => row.AddressChanged(clock.GetUtcNow().UtcDateTime, current.Id, email), cancellationToken);
        signal.Raise();
        return await access.DetailAsync(id, cancellationToken);
    }
}
