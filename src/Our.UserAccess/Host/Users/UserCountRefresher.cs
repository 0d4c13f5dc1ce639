using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Notifications;

namespace Our.UserAccess.Host.Users;

/// <summary>Forgets counts when a user or a group changed, on whichever server.</summary>
internal sealed class UserCountRefresher(UserCountCache counts)
    : INotificationHandler<UserCacheRefresherNotification>, INotificationHandler<UserGroupCacheRefresherNotification>
{
    public void Handle(UserCacheRefresherNotification notification) => counts.Clear();

    public void Handle(UserGroupCacheRefresherNotification notification) => counts.Clear();
}
