using Our.UserAccess.Users.Contracts;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Notifications;

namespace Our.UserAccess.Host.UserSecurity;

/// <summary>Hears what happens at sign-ins.</summary>
internal sealed class SignInWatch(SignInQueue queue)
    : INotificationHandler<UserLoginSuccessNotification>,
        INotificationHandler<UserLoginFailedNotification>,
        INotificationHandler<UserLockedNotification>,
        INotificationHandler<UserLogoutSuccessNotification>,
        INotificationHandler<UserPasswordChangedNotification>,
        INotificationHandler<UserPasswordResetNotification>,
        INotificationHandler<UserTwoFactorRequestedNotification>
{
    public void Handle(UserLoginSuccessNotification notification) => Add(notification, SignInKind.Success);

    public void Handle(UserLoginFailedNotification notification) => Add(notification, SignInKind.Failure);

    public void Handle(UserLockedNotification notification) => Add(notification, SignInKind.Lockout);

    public void Handle(UserLogoutSuccessNotification notification) => Add(notification, SignInKind.SignOut);

    public void Handle(UserPasswordChangedNotification notification) => Add(notification, SignInKind.PasswordChanged);

    public void Handle(UserPasswordResetNotification notification) => Add(notification, SignInKind.PasswordReset);

    public void Handle(UserTwoFactorRequestedNotification notification) => queue.Add(
        new SignInQueue.Entry(notification.UserKey.ToString(), default, SignInKind.TwoFactorRequested, Address: null));

    private void Add(UserNotification notification, SignInKind kind)
    {
        if (notification.AffectedUserId is { Length: > 0 } user)
        {
            queue.Add(new SignInQueue.Entry(user, UtcDate.Of(notification.DateTimeUtc), kind, notification.IpAddress));
        }
    }
}
