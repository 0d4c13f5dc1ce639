using Microsoft.Extensions.Logging;
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
internal sealed partial class SingleSignOnKeeper(IUserNotes notes, ILogger<SingleSignOnKeeper> logger)
    : INotificationHandler<UserSavingNotification>, INotificationHandler<UserPasswordResettingNotification>
{
    private const string Reason = "This person signs in through another service and has no password here.";

    public void Handle(UserSavingNotification notification)
    {
        if (notification.SavedEntities.Any(user => GetsPassword(user) && IsSingleSignOn(user.Key)))
        {
            notification.CancelOperation(Message());
        }
    }

    public void Handle(UserPasswordResettingNotification notification)
    {
        if (IsSingleSignOn(notification.User.Key))
        {
            notification.CancelOperation(Message());
        }
    }

    // A site whose package cannot read its own tables goes on as if the package were not there.
    private bool IsSingleSignOn(Guid user)
    {
        try
        {
            return notes.IsSingleSignOn(user);
        }
        catch (Exception failure)
        {
            LogUnknown(failure);
            return false;
        }
    }

    private static bool GetsPassword(IUser user) =>
        user is { HasIdentity: true } and ICanBeDirty changed
        && changed.IsPropertyDirty(nameof(IUser.RawPasswordValue))
        && user.RawPasswordValue?.StartsWith(Constants.Security.EmptyPasswordPrefix, StringComparison.Ordinal) is false;

    private static EventMessage Message() => new("User Access", Reason, EventMessageType.Error);

    [LoggerMessage(Level = LogLevel.Warning, Message = "User Access could not read how a user signs in, and let a password be set.")]
    private partial void LogUnknown(Exception failure);
}
