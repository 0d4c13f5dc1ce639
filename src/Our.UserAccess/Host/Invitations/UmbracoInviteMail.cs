using Our.UserAccess.Invitations.Contracts;
using Our.UserAccess.Mails.Contracts;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;

namespace Our.UserAccess.Host.Invitations;

internal sealed class UmbracoInviteMail(InnerInviteSender inner, UmbracoInviteLinks links, IUserService users, IMailAttempt attempt) : IUmbracoInviteMail
{
    private const string Kind = "Umbraco's invitation";

    public async Task<MailDelivery?> SendAsync(Guid userId, Guid? senderId, string message)
    {
        if (links.Find(userId) is not { } link)
        {
            return null;
        }

        MailDelivery delivery = await users.GetAsync(userId) is IUser recipient
            ? await SendAsync(recipient, link, senderId, message)
            : new MailDelivery(MailOutcome.PermanentFailure, "The user is no longer there.");
        if (delivery.Outcome != MailOutcome.TransientFailure)
        {
            links.Forget(userId);
        }

        return delivery;
    }

    private async Task<MailDelivery> SendAsync(IUser recipient, Uri link, Guid? senderId, string message)
    {
        IUser? sender = (senderId is { } id ? await users.GetAsync(id) : null) ?? await users.GetAsync(Constants.Security.SuperUserKey);
        var invite = new UserInvitationMessage { InviteUri = link, Message = message, Recipient = recipient, Sender = sender ?? recipient };
        return await attempt.RunAsync(Kind, () => inner.Sender.InviteUser(invite), CancellationToken.None);
    }
}
