using Microsoft.Extensions.Logging;
using Our.UserAccess.Audit.Contracts;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Services;

namespace Our.UserAccess.Host.Audit;

/// <summary>Has users and groups compared with the trail after each commit that may have changed them, wherever it was made.</summary>
internal sealed partial class SubjectFollower(IAuditWatch watch, IUserGroupService groups, ILogger<SubjectFollower> logger)
    : INotificationAsyncHandler<UserSavedNotification>,
        INotificationAsyncHandler<UserDeletedNotification>,
        INotificationAsyncHandler<UserGroupWithUsersSavedNotification>,
        INotificationAsyncHandler<UserGroupSavedNotification>,
        INotificationAsyncHandler<UserGroupDeletedNotification>,
        INotificationAsyncHandler<AssignedUserGroupPermissionsNotification>
{
    public Task HandleAsync(UserSavedNotification notification, CancellationToken cancellationToken) => HandleAsync([notification], cancellationToken);

    // One transaction may save a user several times.
    public Task HandleAsync(IEnumerable<UserSavedNotification> notifications, CancellationToken cancellationToken) =>
        TryAsync(AuditSubjectKinds.User, notifications.SelectMany(notification => notification.SavedEntities).Select(user => user.Key), cancellationToken);

    public Task HandleAsync(UserDeletedNotification notification, CancellationToken cancellationToken) =>
        TryAsync(AuditSubjectKinds.User, notification.DeletedEntities.Select(user => user.Key), cancellationToken);

    public Task HandleAsync(UserGroupSavedNotification notification, CancellationToken cancellationToken) =>
        TryAsync(AuditSubjectKinds.Group, notification.SavedEntities.Select(group => group.Key), cancellationToken);

    // A group is made together with its first members, and nothing else is said about these.
    public Task HandleAsync(UserGroupWithUsersSavedNotification notification, CancellationToken cancellationToken) => TryAsync(
        AuditSubjectKinds.User,
        notification.SavedEntities.SelectMany(saved => saved.AddedUsers.Concat(saved.RemovedUsers)).Select(user => user.Key),
        cancellationToken);

    public Task HandleAsync(UserGroupDeletedNotification notification, CancellationToken cancellationToken) =>
        TryAsync(AuditSubjectKinds.Group, notification.DeletedEntities.Select(group => group.Key), cancellationToken);

    public async Task HandleAsync(AssignedUserGroupPermissionsNotification notification, CancellationToken cancellationToken)
    {
        int[] ids = [.. notification.EntityPermissions.Select(permission => permission.UserGroupId).Distinct()];
        IEnumerable<IUserGroup?> found = await Task.WhenAll(ids.Select(groups.GetAsync));
        await TryAsync(AuditSubjectKinds.Group, found.OfType<IUserGroup>().Select(group => group.Key), cancellationToken);
    }

    private async Task TryAsync(string kind, IEnumerable<Guid> ids, CancellationToken cancellationToken)
    {
        try
        {
            await watch.NoticeAsync(kind, [.. ids.Distinct()], cancellationToken);
        }
        catch (Exception failure)
        {
            LogFailed(failure);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "User Access could not record a change of a user or group in its audit trail. The change itself is stored; the next look at everything records it.")]
    private partial void LogFailed(Exception failure);
}
