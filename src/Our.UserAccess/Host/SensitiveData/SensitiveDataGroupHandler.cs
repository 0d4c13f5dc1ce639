using Our.UserAccess.SensitiveData.Contracts;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Services;

namespace Our.UserAccess.Host.SensitiveData;

/// <summary>Keeps the group for sensitive data from being deleted or called otherwise, in Umbraco's own screens and by other packages too.</summary>
internal sealed class SensitiveDataGroupHandler(ISensitiveDataGroup group, IUserGroupService groups)
    : INotificationHandler<UserGroupDeletingNotification>, INotificationAsyncHandler<UserGroupSavingNotification>
{
    public void Handle(UserGroupDeletingNotification notification)
    {
        if (notification.DeletedEntities.Any(deleted => deleted.Key == group.Id))
        {
            Stop(notification, "This group decides who sees sensitive data: it cannot be deleted.");
        }
    }

    public async Task HandleAsync(UserGroupSavingNotification notification, CancellationToken cancellationToken)
    {
        if (notification.SavedEntities.FirstOrDefault(saved => saved.Key == group.Id) is not IUserGroup after || await groups.GetAsync(group.Id) is not IUserGroup before)
        {
            return;
        }

        if (before.Name != after.Name || before.Alias != after.Alias)
        {
            Stop(notification, "This group decides who sees sensitive data: it keeps its name and its alias, so that everybody recognises it.");
        }
    }

    private static void Stop<T>(CancelableObjectNotification<T> notification, string sentence)
        where T : class => notification.CancelOperation(new EventMessage("User Access", sentence, EventMessageType.Error));
}
