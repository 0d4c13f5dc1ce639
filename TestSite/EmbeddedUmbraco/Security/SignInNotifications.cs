using System.Globalization;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Net;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Security;

namespace EmbeddedUmbraco.Security;

/// <summary>Umbraco's notifications around signing in. They carry ids as text.</summary>
internal sealed class SignInNotifications(IEventAggregator events, IIpResolver ip, IBackOfficeSecurityAccessor security)
{
    public Task SignedInAsync(IUser user, SignInStatus result, CancellationToken cancellationToken) => result switch
    {
        SignInStatus.Success => events.PublishAsync(new UserLoginSuccessNotification(Ip, Id(user), Id(user)), cancellationToken),
        SignInStatus.LockedOut => events.PublishAsync(new UserLockedNotification(Ip, Id(user), Id(user)), cancellationToken),
        _ => events.PublishAsync(new UserLoginFailedNotification(Ip, Id(user), Id(user)), cancellationToken),
    };

    public Task SignedOutAsync(IUser user, CancellationToken cancellationToken) =>
        events.PublishAsync(new UserLogoutSuccessNotification(Ip, Id(user), Id(user)), cancellationToken);

    public void Unlocked(IUser user) => events.Publish(new UserUnlockedNotification(Ip, Id(user), Performer(user)));

    public void PasswordChanged(IUser user, IUser? performer) => events.Publish(new UserPasswordChangedNotification(Ip, Id(user), Id(performer ?? user)));

    public void PasswordReset(IUser user, IUser? performer) => events.Publish(new UserPasswordResetNotification(Ip, Id(user), Id(performer ?? user)));

    public void ForgotPasswordRequested(string userId) => events.Publish(new UserForgotPasswordRequestedNotification(Ip, userId, userId));

    private static string Id(IUser user) => user.Id.ToString(CultureInfo.InvariantCulture);

    private string Ip => ip.GetCurrentRequestIpAddress();

    private string Performer(IUser user) => Id(security.BackOfficeSecurity?.CurrentUser ?? user);
}
