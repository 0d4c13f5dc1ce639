using Our.UserAccess.Invitations.Contracts;
using Our.UserAccess.Mails.Contracts;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace Our.UserAccess.Host.Invitations;

internal sealed class UmbracoInviteMail(InnerInviteSender inner, IInviteUriProvider links, IUserService users, IMailAttempt attempt) : IUmbracoInviteMail
{
    private const string Kind = "Umbraco's invitation";

    public async Task<MailDelivery> SendAsync(Guid userId, Guid? senderId, string message)
    {
        if (await users.GetAsync(userId) is not IUser recipient)
        {
            return new MailDelivery(MailOutcome.PermanentFailure, "The user is no longer there.");
        }

        IUser? sender = (senderId is { } id ? await users.GetAsync(id) : null) ?? await users.GetAsync(Constants.Security.SuperUserKey);
        return await attempt.RunAsync(Kind, () => SendAsync(recipient, sender ?? recipient, message), CancellationToken.None);
    }

    private async Task SendAsync(IUser recipient, IUser sender, string message)
    {
        Attempt<Uri, UserOperationStatus> link = await links.CreateInviteUriAsync(recipient);
        if (!link.Success)
        {
            // Nothing has gone out: said by the kind of exception.
            throw new InvalidOperationException($"Umbraco made no link for the invitation: {link.Status}.");
        }

        await inner.Sender.InviteUser(new UserInvitationMessage { InviteUri = link.Result, Message = message, Recipient = recipient, Sender = sender });
    }
}
