using Our.UserAccess.Invitations.Contracts;
using Our.UserAccess.Invitations.Reading;
using Our.UserAccess.Invitations.Sending;
using Our.UserAccess.Shared.Outcomes;

namespace Our.UserAccess.Invitations.CreateInvitation;

/// <summary>Invites one person, or writes a draft.</summary>
internal sealed class CreateInvitationHandler(Inviting inviting, InvitationDrafts drafts, InvitationItems items)
{
    public async Task<Outcome<InvitationDetail>> HandleAsync(InvitationBody body, CancellationToken cancellationToken)
    {
        NewInvitation wanted = InvitationWish.Of(body);
        Outcome<Invitation> made = body.AsDraft ? await DraftAsync(wanted, cancellationToken) : await inviting.SendAsync(wanted, cancellationToken);
        return made.TryGet(out Invitation? invitation, out Failure? refused) ? await items.DetailAsync(invitation, cancellationToken) : refused;
    }

    private async Task<Outcome<Invitation>> DraftAsync(NewInvitation wanted, CancellationToken cancellationToken) =>
        await inviting.RefusalAsync(wanted, cancellationToken) is Failure refused ? refused : await drafts.AddAsync(wanted, isBeingMade: false, cancellationToken);
}
