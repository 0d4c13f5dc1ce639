using Our.UserAccess.AccessFacts.Contracts;
using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Notifications;

namespace Our.UserAccess.Host.AccessFacts;

/// <summary>Follows users who come, change and go, on whichever server.</summary>
internal sealed class UserFollower(IFactsKeeper facts, PrincipalFacts principals, FollowedTogether together) : INotificationHandler<UserCacheRefresherNotification>
{
    public void Handle(UserCacheRefresherNotification notification)
    {
        if (notification.MessageObject is UserCacheRefresher.JsonPayload[] payloads)
        {
            Guid[] users = [.. payloads.Select(payload => payload.Key)];
            if (!together.Add(users))
            {
                facts.Change(builder => principals.PutUsers(users, builder));
            }
        }
        else
        {
            facts.Reload();
        }
    }
}
