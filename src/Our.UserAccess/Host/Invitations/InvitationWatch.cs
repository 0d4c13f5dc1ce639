using Microsoft.Extensions.Logging;
using Our.UserAccess.Invitations.Contracts;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Notifications;

namespace Our.UserAccess.Host.Invitations;

/// <summary>Hears what happens to invited people in Umbraco, after the commit. Sign-ins are heard where they are written down.</summary>
internal sealed partial class InvitationWatch(IUmbracoInvites invites, OwnInvites own, ILogger<InvitationWatch> logger)
    : INotificationAsyncHandler<UserSavedNotification>, INotificationAsyncHandler<UserDeletedNotification>
{
    public Task HandleAsync(UserSavedNotification notification, CancellationToken cancellationToken) => TryAsync(async () =>
    {
        foreach (IUser user in notification.SavedEntities)
        {
            await FollowAsync(user, cancellationToken);
        }
    });

    public Task HandleAsync(UserDeletedNotification notification, CancellationToken cancellationToken) =>
        TryAsync(() => invites.DeletedAsync([.. notification.DeletedEntities.Select(user => user.Key)], cancellationToken));

    private async Task FollowAsync(IUser user, CancellationToken cancellationToken)
    {
        if (user is not IRememberBeingDirty changed)
        {
            return;
        }

        if (user.IsApproved && changed.WasPropertyDirty(nameof(IUser.IsApproved)))
        {
            await invites.ApprovedAsync(user.Key, cancellationToken);
        }

        if (changed.WasPropertyDirty(nameof(IUser.Name)) || changed.WasPropertyDirty(nameof(IUser.Email)))
        {
            await invites.ChangedAsync(InvitedPeople.Of(user), cancellationToken);
        }
    }

    private async Task TryAsync(Func<Task> follow)
    {
        if (own.IsOwn)
        {
            return;
        }

        try
        {
            await follow();
        }
        catch (Exception failure)
        {
            LogFailed(failure);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "User Access could not follow what happened to an invited person in Umbraco. The list of invitations may be behind.")]
    private partial void LogFailed(Exception failure);
}
