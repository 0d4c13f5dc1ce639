using Microsoft.Extensions.DependencyInjection;
using Our.UserAccess.AccessFacts.Contracts;
using Our.UserAccess.Assignments.Contracts;
using Our.UserAccess.Notifications;
using Our.UserAccess.Rules.Contracts;
using Our.UserAccess.Workspaces.Contracts;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.Notifications;

namespace Our.UserAccess.Host.AccessFacts;

internal static class AccessFactsAdapters
{
    public static IUmbracoBuilder AddAccessFactsAdapters(this IUmbracoBuilder builder)
    {
        builder.Services
            .AddSingleton<GroupKeys>()
            .AddSingleton<NodePaths>()
            .AddSingleton<PrincipalFacts>()
            .AddSingleton<FollowedTogether>()
            .AddSingleton<IUmbracoFacts, UmbracoFactsReader>();
        return builder
            .AddNotificationHandler<ContentCacheRefresherNotification, NodeFollower>()
            .AddNotificationHandler<MediaCacheRefresherNotification, NodeFollower>()
            .AddNotificationHandler<UserCacheRefresherNotification, UserFollower>()
            .AddNotificationHandler<UserGroupCacheRefresherNotification, GroupFollower>()
            .AddNotificationHandler<AssignedUserGroupPermissionsNotification, GroupFollower>()
            .AddNotificationHandler<ChangedNotification<SiteWorkspace>, RecordBroadcast>()
            .AddNotificationHandler<ChangedNotification<Assignment>, RecordBroadcast>()
            .AddNotificationHandler<ChangedNotification<AccessRule>, RecordBroadcast>();
    }
}
