using Microsoft.Extensions.DependencyInjection;
using Our.UserAccess.Audit.Contracts;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.Notifications;

namespace Our.UserAccess.Host.Audit;

internal static class AuditAdapters
{
    public static IUmbracoBuilder AddAuditAdapters(this IUmbracoBuilder builder)
    {
        builder.Services
            .AddTransient<IAuditOrigin, AuditOrigin>()
            .AddTransient<SignInTrail>()
            .AddTransient<IWatchedSubjects, WatchedUsers>()
            .AddTransient<IWatchedSubjects, WatchedGroups>();
        return builder
            .AddNotificationAsyncHandler<UserGroupSavedNotification, SubjectFollower>()
            .AddNotificationAsyncHandler<UserGroupWithUsersSavedNotification, SubjectFollower>()
            .AddNotificationAsyncHandler<UserGroupDeletedNotification, SubjectFollower>()
            .AddNotificationAsyncHandler<AssignedUserGroupPermissionsNotification, SubjectFollower>()
            .AddNotificationAsyncHandler<UserSavedNotification, SubjectFollower>()
            .AddNotificationAsyncHandler<UserDeletedNotification, SubjectFollower>();
    }
}
