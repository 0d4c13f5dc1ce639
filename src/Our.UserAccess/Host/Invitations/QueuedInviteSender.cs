using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Our.UserAccess.Invitations.Contracts;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Security;

namespace Our.UserAccess.Host.Invitations;

/// <summary>
/// Umbraco calls its sender inside its transaction, which may still be rolled back, and waits for the mail server there. This one
/// queues the mail after the commit.
/// </summary>
internal sealed partial class QueuedInviteSender(
    InnerInviteSender inner, IServiceScopeFactory services, OwnInvites own, UmbracoInviteLinks links, ICoreScopeProvider scopes, ILogger<QueuedInviteSender> logger)
    : IUserInviteSender
{
    private const string Key = "Our.UserAccess.Invitation.";

    // Our own invitations may be made without a mail server: their links can be copied.
    public bool CanSendInvites() => own.IsOwn || inner.Sender.CanSendInvites();

    public async Task InviteUser(UserInvitationMessage invite)
    {
        if (own.IsOwn)
        {
            return;
        }

        if (scopes.Context is not IScopeContext scope)
        {
            await QueueAsync(invite);
            return;
        }

        // The end of a scope waits for nobody. It is no request's context, so waiting here blocks nothing but this request.
        scope.Enlist(Key + invite.Recipient.Key, completed =>
        {
            if (completed)
            {
                Task.Run(() => QueueAsync(invite)).GetAwaiter().GetResult();
            }
        });
    }

    private async Task QueueAsync(UserInvitationMessage invite)
    {
        try
        {
            links.Keep(invite.Recipient.Key, invite.InviteUri);

            // Asked for late: what keeps invitations needs the user service, which needs this sender.
            await using AsyncServiceScope scope = services.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<IUmbracoInvites>().SentAsync(InvitedPeople.Of(invite.Recipient), invite.Sender.Key, invite.Message, CancellationToken.None);
        }
        catch (Exception failure)
        {
            // The site goes on as if the package were not there.
            LogNotQueued(failure);
            links.Forget(invite.Recipient.Key);
            await inner.Sender.InviteUser(invite);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "User Access could not queue an invitation that was made in Umbraco. It is sent directly, and not kept in the list of invitations until it is found there.")]
    private partial void LogNotQueued(Exception failure);
}
