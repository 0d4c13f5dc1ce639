using Our.UserAccess.Invitations.Reading;
using Our.UserAccess.Invitations.Sending;
using Our.UserAccess.Shared.Outcomes;

namespace Our.UserAccess.Invitations.SendDraft;

/// <summary>Invites the person of a draft.</summary>
internal sealed class SendDraftHandler(InvitationAccess access, Inviting inviting, InvitationDrafts drafts, InvitationItems items)
{
    public async Task<Outcome<InvitationDetail>> HandleAsync(Guid id, SendDraftBody body, CancellationToken cancellationToken)
    {
        if (!(await access.FindAsync(id, InvitationAction.Send, body.Version, cancellationToken)).TryGet(out Invitation? draft, out Failure? refused)
            || !(await inviting.SendAsync(draft, await drafts.ReadAsync(draft, cancellationToken), cancellationToken)).TryGet(out Invitation? sent, out refused))
        {
            return refused;
        }

        return await items.DetailAsync(sent, cancellationToken);
    }
}
