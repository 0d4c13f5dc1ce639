using Microsoft.Extensions.Logging;
using Our.UserAccess.AccessFacts.Contracts;
using Our.UserAccess.Consistency.Contracts;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Notifications;

namespace Our.UserAccess.Host.Consistency;

/// <summary>
/// Notices what somebody else changes of users: memberships that go, start nodes that differ from what was written.
/// Before the save it only looks, after the commit it acts.
/// </summary>
internal sealed partial class UserSaveWatch(
    IAccessFacts facts, OwnWrites own, NativeStartNodes startNodes, IMembershipKeeper memberships, IStartNodeKeeper keeper, ILogger<UserSaveWatch> logger)
    : INotificationHandler<UserSavingNotification>, INotificationAsyncHandler<UserSavedNotification>
{
    private const string Removed = "Our.UserAccess.RemovedMemberships";

    public void Handle(UserSavingNotification notification)
    {
        if (!own.IsWriting && facts.Current is { } snapshot)
        {
            notification.State[Removed] = notification.SavedEntities
                .Select(user => new Removal(user.Key, [.. snapshot.MembershipsOf(user.Key).Except(user.Groups.Select(group => group.Key))]))
                .Where(removal => removal.Groups.Count > 0)
                .ToArray();
        }
    }

    public async Task HandleAsync(UserSavedNotification notification, CancellationToken cancellationToken)
    {
        if (own.IsWriting)
        {
            return;
        }

        try
        {
            await FollowAsync(notification, cancellationToken);
        }
        catch (Exception failure)
        {
            LogFailed(failure);
        }
    }

    private async Task FollowAsync(UserSavedNotification notification, CancellationToken cancellationToken)
    {
        foreach (IUser user in notification.SavedEntities)
        {
            await keeper.TakeUpAsync(user.Key, startNodes.Of(user), cancellationToken);
        }

        foreach (Removal removal in notification.State.TryGetValue(Removed, out object? removed) && removed is Removal[] removals ? removals : [])
        {
            await memberships.TakenAwayAsync(removal.User, removal.Groups, cancellationToken);
        }

        foreach (IUser user in notification.SavedEntities)
        {
            await keeper.SyncAsync(user.Key, cancellationToken);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "User Access could not follow a change of a user in Umbraco. The user stays as saved; the user's page shows the difference.")]
    private partial void LogFailed(Exception failure);

    private sealed record Removal(Guid User, IReadOnlyCollection<Guid> Groups);
}
