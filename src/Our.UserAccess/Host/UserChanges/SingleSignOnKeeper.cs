using Our.UserAccess.Users.Contracts;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Notifications;

namespace Our.UserAccess.Host.UserChanges;

/// <summary>
/// Whoever signs in through another service gets no password here: not from a forgotten one, not from the core screens.
/// Without one Umbraco's sign-in has nothing to compare with and refuses them.
/// </summary>
internal sealed class SingleSignOnKeeper(IUserNotes notes) : INotificationHandler<UserSavingNotification>, INotificationHandler<UserPasswordResettingNotification>
{
    private const string Reason = "This person signs in through another service and has no password here.";

    public void Handle(UserSavingNotification notification)
    {
        if (notification.SavedEntities.Any(user => GetsPassword(user) && notes.IsSingleSignOn(user.Key)))
        {
            notification.CancelOperation(Message());
        }
    }

    public void Handle(UserPasswordResettingNotification notification)
    {
        if (notes.IsSingleSignOn(notification.User.Key))
        {
            notification.CancelOperation(Message());
        }
    }

    private static bool GetsPassword(IUser user) =>
        user is { HasIdentity: true } and ICanBeDirty changed
        && changed.IsPropertyDirty(nameof(IUser.RawPasswordValue))
        && user.RawPasswordValue?.StartsWith(Constants.Security.EmptyPasswordPrefix, StringComparison.Ordinal) is false;

    private static EventMessage Message() => new("User Access", Reason, EventMessageType.Error);
}
