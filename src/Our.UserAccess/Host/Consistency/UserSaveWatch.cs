using Microsoft.Extensions.Logging;
using Our.UserAccess.AccessFacts.Contracts;
using Our.UserAccess.Consistency.Contracts;
using Our.UserAccess.Host.AccessFacts;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Notifications;

namespace Our.UserAccess.Host.Consistency;

/// <summary>
/// Notices what somebody else changes of users: memberships that go, start nodes that differ from what was written.
/// Before the save it only looks, after the commit it acts.
/// </summary>
internal sealed partial class UserSaveWatch(
    IAccessFacts facts, OwnWrites own, NativeStartNodes startNodes, IMembershipKeeper memberships, IStartNodeKeeper keeper, FollowedTogether together, ILogger<UserSaveWatch> logger)
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

    public Task HandleAsync(UserSavedNotification notification, CancellationToken cancellationToken) => HandleAsync([notification], cancellationToken);

    // All of one transaction at once: Umbraco saves somebody new twice, and an import many.
    public async Task HandleAsync(IEnumerable<UserSavedNotification> notifications, CancellationToken cancellationToken)
    {
        together.Follow();
        if (own.IsWriting)
        {
            return;
        }

        try
        {
            await FollowAsync([.. notifications], cancellationToken);
        }
        catch (Exception failure)
        {
            LogFailed(failure);
        }
    }

    private async Task FollowAsync(UserSavedNotification[] notifications, CancellationToken cancellationToken)
    {
        // As each was saved last.
        IUser[] saved = [.. notifications.SelectMany(notification => notification.SavedEntities).Reverse().DistinctBy(user => user.Key)];
        await keeper.TakeUpAsync(saved.ToDictionary(user => user.Key, user => new Lazy<StartNodeKeys>(() => startNodes.Of(user))), cancellationToken);
        foreach (Removal removal in notifications.SelectMany(RemovalsOf))
        {
            await memberships.TakenAwayAsync(removal.User, removal.Groups, cancellationToken);
        }

        await keeper.SyncAsync([.. saved.Select(user => user.Key)], cancellationToken);
    }

    private static Removal[] RemovalsOf(UserSavedNotification notification) =>
        notification.State.TryGetValue(Removed, out object? removed) && removed is Removal[] removals ? removals : [];

    [LoggerMessage(Level = LogLevel.Error, Message = "User Access could not follow a change of a user in Umbraco. The user stays as saved; the user's page shows the difference.")]
    private partial void LogFailed(Exception failure);

    private sealed record Removal(Guid User, IReadOnlyCollection<Guid> Groups);
}
