using Our.UserAccess.Changes.Contracts;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Notifications;

namespace Our.UserAccess.Host.Changes;

/// <summary>
/// Keeps the last administrator in Umbraco's own screens too: who would disable, delete or take out of the group the last
/// one is stopped. A lockout goes through, since it must stop whoever guesses passwords; it ends by itself.
/// </summary>
internal sealed class LastAdministratorHandler(ILastAdministrator administrators)
    : INotificationHandler<UserSavingNotification>, INotificationHandler<UserDeletingNotification>
{
    public void Handle(UserSavingNotification notification) => Check(
        [.. notification.SavedEntities.Where(user => !user.IsApproved || !IsAdministrator(user)).Select(user => user.Key)], notification);

    public void Handle(UserDeletingNotification notification) => Check([.. notification.DeletedEntities.Select(user => user.Key)], notification);

    private bool IsAdministrator(IUser user) => user.Groups.Any(group => group.Key == administrators.GroupId);

    private void Check(Guid[] leaving, CancelableObjectNotification<IEnumerable<IUser>> notification)
    {
        if (leaving.Length > 0 && administrators.IsAmong(leaving))
        {
            notification.CancelOperation(new EventMessage("User Access", "Somebody must stay an administrator: make somebody else one first.", EventMessageType.Error));
        }
    }
}
