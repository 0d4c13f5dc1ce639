using Our.UserAccess.AccessFacts.Contracts;
using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Notifications;

namespace Our.UserAccess.Host.AccessFacts;

/// <summary>Follows users who come, change and go, on whichever server.</summary>
internal sealed class UserFollower(IFactsKeeper facts, PrincipalFacts principals) : INotificationHandler<UserCacheRefresherNotification>
{
    public void Handle(UserCacheRefresherNotification notification)
    {
        if (notification.MessageObject is UserCacheRefresher.JsonPayload[] payloads)
        {
            facts.Change(builder => principals.PutUsers([.. payloads.Select(payload => payload.Key)], builder));
        }
        else
        {
            facts.Reload();
        }
    }
}
