using Our.UserAccess.Invitations.Contracts;
using Our.UserAccess.Mails.Contracts;
using Our.UserAccess.Users.Contracts;

namespace Our.UserAccess.Invitee.RequestNewLink;

/// <summary>Notes the wish in the invitation's timeline, and mails whoever invited, once an hour at most.</summary>
internal sealed class RequestNewLinkHandler(IInvitationChanges changes, IUserEditor users, IMails mails, ISiteIdentity site)
{
    public async Task HandleAsync(Guid id, string token, CancellationToken cancellationToken)
    {
        if (await changes.NewLinkRequestedAsync(id, token, cancellationToken) is { InviterId: { } inviterId } invitation
            && await users.FindAsync(inviterId) is { IsApproved: true } inviter)
        {
            RenderedMail mail = mails.Render(MailKind.NewLinkRequested, inviter.Profile.LanguageIsoCode, Fields(inviter.Profile, invitation));
            await mails.SendAsync(mail, inviter.Profile.Email, expires: null, cancellationToken);
        }
    }

    // Where the invitation can be sent again.
    private Uri? PageOf(Guid invitationId) => site.Address is { } address
        ? new Uri(address, $"{InviteeRoute.Backoffice}/section/user-access/workspace/our-user-access-invitation/edit/{invitationId}")
        : null;

    private MailFields Fields(ProfileFields inviter, InvitationForInvitee invitation) => new()
    {
        Name = inviter.Name,
        Link = PageOf(invitation.Id),
        InviteeName = invitation.Name,
        InviteeEmail = invitation.Email,
    };
}
