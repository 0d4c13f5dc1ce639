using Our.UserAccess.Invitations.Contracts;
using Our.UserAccess.Invitations.Reading;
using Our.UserAccess.Invitations.Sending;
using Our.UserAccess.Shared.Outcomes;

namespace Our.UserAccess.Invitations.UpdateDraft;

/// <summary>Replaces a draft.</summary>
internal sealed class UpdateDraftHandler(InvitationAccess access, Inviting inviting, InvitationDrafts drafts, InvitationItems items)
{
    public async Task<Outcome<InvitationDetail>> HandleAsync(Guid id, InvitationBody body, CancellationToken cancellationToken)
    {
        if (!(await access.FindAsync(id, InvitationAction.Send, body.Version, cancellationToken)).TryGet(out Invitation? draft, out Failure? refused))
        {
            return refused;
        }

        NewInvitation wanted = InvitationWish.Of(body);
        if (await inviting.RefusalAsync(wanted, cancellationToken) is Failure invalid)
        {
            return invalid;
        }

        return await drafts.ReplaceAsync(draft, wanted, cancellationToken) is Invitation changed
            ? await items.DetailAsync(changed, cancellationToken)
            : ChangeFailures.StaleVersion("draft");
    }
}
