using Microsoft.Extensions.Logging;
using Our.UserAccess.Consistency.Contracts;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Notifications;

namespace Our.UserAccess.Host.Consistency;

/// <summary>
/// Clears up after what was deleted for good; what is in the recycle bin may come back. Umbraco tells each node of a branch
/// and of an emptied bin on its own, all at once after the commit.
/// </summary>
internal sealed partial class DeletionWatch(IDeletions deletions, ILogger<DeletionWatch> logger)
    : INotificationAsyncHandler<ContentDeletedNotification>,
        INotificationAsyncHandler<MediaDeletedNotification>,
        INotificationAsyncHandler<UserDeletedNotification>,
        INotificationAsyncHandler<UserGroupDeletedNotification>
{
    public Task HandleAsync(ContentDeletedNotification notification, CancellationToken cancellationToken) => HandleAsync([notification], cancellationToken);

    public Task HandleAsync(IEnumerable<ContentDeletedNotification> notifications, CancellationToken cancellationToken) =>
        TryAsync(deletions.NodesAsync, notifications.SelectMany(notification => notification.DeletedEntities), cancellationToken);

    public Task HandleAsync(MediaDeletedNotification notification, CancellationToken cancellationToken) => HandleAsync([notification], cancellationToken);

    public Task HandleAsync(IEnumerable<MediaDeletedNotification> notifications, CancellationToken cancellationToken) =>
        TryAsync(deletions.NodesAsync, notifications.SelectMany(notification => notification.DeletedEntities), cancellationToken);

    public Task HandleAsync(UserDeletedNotification notification, CancellationToken cancellationToken) =>
        TryAsync(deletions.UsersAsync, notification.DeletedEntities, cancellationToken);

    public Task HandleAsync(UserGroupDeletedNotification notification, CancellationToken cancellationToken) =>
        TryAsync(deletions.GroupsAsync, notification.DeletedEntities, cancellationToken);

    private async Task TryAsync(
        Func<IReadOnlyCollection<Guid>, CancellationToken, Task> clearUp, IEnumerable<IEntity> deleted, CancellationToken cancellationToken)
    {
        try
        {
            await clearUp([.. deleted.Select(entity => entity.Key)], cancellationToken);
        }
        catch (Exception failure)
        {
            LogFailed(failure);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "User Access could not clear up after something was deleted. What points at it gives nothing and takes nothing.")]
    private partial void LogFailed(Exception failure);
}
