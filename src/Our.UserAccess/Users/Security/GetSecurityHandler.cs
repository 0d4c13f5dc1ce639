using Our.UserAccess.Shared.Outcomes;
using Our.UserAccess.Shared.Principals;
using Our.UserAccess.Users.Contracts;

namespace Our.UserAccess.Users.Security;

internal sealed class GetSecurityHandler(IUserDirectory users, IUserSecurity security, ISignInRecords signIns)
{
    public async Task<Outcome<UserSecurityItem>> HandleAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await users.GetAsync(id) is not UserDetail user)
        {
            return PrincipalFailures.UserNotFound(id);
        }

        return new UserSecurityItem
        {
            LastLoginDate = user.LastLoginDate,
            FailedLoginAttempts = user.FailedLoginAttempts,
            LastLockoutDate = user.LastLockoutDate,
            IsLockedOut = user.State == UserItemState.LockedOut,
            LastPasswordChangeDate = user.LastPasswordChangeDate,
            TwoFactor = [.. (await security.TwoFactorOfAsync(id)).Select(provider => new TwoFactorItem(provider, IsEnabled: true))],
            ExternalLogins = [.. (await security.ExternalLoginsOfAsync(id)).Select(provider => new ExternalLoginItem(provider))],
            SignIns = [.. (await signIns.OfAsync(id, cancellationToken)).Select(record => new SignInItem(record.At, record.Kind, record.Address))],
        };
    }
}
