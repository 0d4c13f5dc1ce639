using Our.UserAccess.AccessFacts.Contracts;
using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Extensions;

namespace Our.UserAccess.Host.AccessFacts;

/// <summary>Follows groups that come, change and go, on whichever server.</summary>
internal sealed class GroupFollower(IFactsKeeper facts, PrincipalFacts principals, DistributedCache servers)
    : INotificationHandler<UserGroupCacheRefresherNotification>, INotificationHandler<AssignedUserGroupPermissionsNotification>
{
    public void Handle(UserGroupCacheRefresherNotification notification)
    {
        if (notification.MessageObject is int id)
        {
            facts.Change(builder => principals.PutGroup(id, builder));
        }
        else
        {
            facts.Reload();
        }
    }

    // Umbraco tells nobody of granular permissions that are set without saving the group.
    public void Handle(AssignedUserGroupPermissionsNotification notification)
    {
        foreach (int id in notification.EntityPermissions.Select(permission => permission.UserGroupId).Distinct())
        {
            servers.RefreshUserGroupCache(id);
        }
    }
}
