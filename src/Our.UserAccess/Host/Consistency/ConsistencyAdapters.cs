using Microsoft.Extensions.DependencyInjection;
using Our.UserAccess.Assignments.Contracts;
using Our.UserAccess.Consistency.Contracts;
using Our.UserAccess.Shared.Background;
using Our.UserAccess.Host.StartNodes;
using Our.UserAccess.Notifications;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.Notifications;

namespace Our.UserAccess.Host.Consistency;

internal static class ConsistencyAdapters
{
    public static IUmbracoBuilder AddConsistencyAdapters(this IUmbracoBuilder builder)
    {
        builder.Services
            .AddSingleton<OwnWrites>()
            .AddSingleton<NativeStartNodes>()
            .AddSingleton<PersonalNumbers>()
            .AddSingleton<ISchedulingServer, SchedulingServer>()
            .AddTransient<INativeUsers, NativeUsers>();
        return builder
            .AddNotificationHandler<UserSavingNotification, UserSaveWatch>()
            .AddNotificationAsyncHandler<UserSavedNotification, UserSaveWatch>()
            .AddNotificationAsyncHandler<ChangedNotification<Assignment>, AssignmentFollower>()
            .AddNotificationAsyncHandler<ContentDeletedNotification, DeletionWatch>()
            .AddNotificationAsyncHandler<MediaDeletedNotification, DeletionWatch>()
            .AddNotificationAsyncHandler<UserDeletedNotification, DeletionWatch>()
            .AddNotificationAsyncHandler<UserGroupDeletedNotification, DeletionWatch>();
    }
}
