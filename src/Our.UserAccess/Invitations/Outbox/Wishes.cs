using Our.UserAccess.Invitations.Persistence;
using Our.UserAccess.Mails.Contracts;
using Our.UserAccess.Users.Contracts;

namespace Our.UserAccess.Invitations.Outbox;

/// <summary>Tells whoever invited that somebody came too late and asks for a new link.</summary>
internal sealed class Wishes(WishStore wishes, InvitationStore store, IUserEditor users, IMails mails, ISiteIdentity site, TimeProvider clock)
{
    private const string Page = "/umbraco/section/user-access/workspace/our-user-access-invitation/edit/";

    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(5);

    /// <summary>A wish of yesterday is seen in the timeline.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromHours(1);

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    public async Task SendAsync(CancellationToken cancellationToken)
    {
        foreach (InvitationLink wish in await wishes.DueAsync(Now, cancellationToken))
        {
            if (await wishes.ClaimAsync(wish, cancellationToken) && await store.FindAsync(wish.InvitationId, cancellationToken) is Invitation invitation)
            {
                await TellAsync(wish, invitation);
            }
        }
    }

    // A mail that has begun is finished: the site waits for it when it stops.
    private async Task TellAsync(InvitationLink wish, Invitation invitation)
    {
        if (invitation.InvitedById is not { } inviterId || await users.FindAsync(inviterId) is not { IsApproved: true } inviter)
        {
            return;
        }

        RenderedMail mail = mails.Render(MailKind.NewLinkRequested, inviter.Profile.LanguageIsoCode, Fields(inviter.Profile, invitation));
        MailDelivery delivery = await mails.SendAsync(mail, inviter.Profile.Email, expires: null, CancellationToken.None);
        if (delivery.Outcome == MailOutcome.TransientFailure && Now + Pause < wish.RequestedAt + Longest)
        {
            await wishes.TryAgainAsync(wish, Now + Pause, CancellationToken.None);
        }
    }

    private MailFields Fields(ProfileFields inviter, Invitation invitation) => new()
    {
        Name = inviter.Name,
        Link = site.Address is { } address ? new Uri(address, $"{Page}{invitation.Id}") : null,
        InviteeName = invitation.Name,
        InviteeEmail = invitation.Email,
    };
}
