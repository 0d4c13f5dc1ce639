using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Security;

namespace EmbeddedUmbraco.Security;

internal sealed class BackOfficeSignIn(
    ICoreScopeProvider scopes,
    IBackOfficeUserStore users,
    BackOfficePasswords passwords,
    SignInNotifications notifications,
    IOptionsMonitor<UserPasswordConfigurationSettings> settings,
    TimeProvider clock) : IBackOfficeSignIn
{
    public async Task<SignInOutcome> PasswordSignInAsync(string userName, string password, CancellationToken cancellationToken)
    {
        var user = await users.GetByUserNameAsync(userName);
        if (user is null || user.Kind != UserKind.Default)
        {
            // The answer for an unknown name takes as long as for a known one.
            passwords.VerifyNobody(password);
            return new(SignInStatus.WrongCredentials);
        }

        if (user.UserState == UserState.Invited)
        {
            return new(SignInStatus.Invited);
        }

        // Outside the transaction: it takes long on purpose, and other writers would wait for it.
        var isRight = !user.IsLockedOut && passwords.Verify(user, password);
        return await DecideAsync(user, isRight, cancellationToken);
    }

    public async Task SignedOutAsync(Guid userKey, CancellationToken cancellationToken)
    {
        if (await users.GetAsync(userKey) is { } user)
        {
            await notifications.SignedOutAsync(user, cancellationToken);
        }
    }

    private async Task<SignInOutcome> DecideAsync(IUser seen, bool isRight, CancellationToken cancellationToken)
    {
        IUser user;
        SignInStatus result;
        using (var scope = scopes.CreateCoreScope())
        {
            // Read again: failures that happen at the same time must all count.
            user = await users.GetAsync(seen.Key) ?? seen;
            var isStillRight = isRight && string.Equals(user.RawPasswordValue, seen.RawPasswordValue, StringComparison.Ordinal);
            result = Judge(user, isStillRight);
            await users.SaveAsync(user);
            scope.Complete();
        }

        await notifications.SignedInAsync(user, result, cancellationToken);
        return result == SignInStatus.Success ? new(result, user.Key) : new(result);
    }

    private SignInStatus Judge(IUser user, bool isRight)
    {
        if (user.IsLockedOut)
        {
            return SignInStatus.LockedOut;
        }

        if (!isRight)
        {
            return CountFailure(user);
        }

        if (!user.IsApproved)
        {
            return SignInStatus.Disabled;
        }

        user.FailedPasswordAttempts = 0;
        user.LastLoginDate = clock.GetUtcNow().UtcDateTime;
        return SignInStatus.Success;
    }

    private SignInStatus CountFailure(IUser user)
    {
        user.FailedPasswordAttempts++;
        if (user.FailedPasswordAttempts < settings.CurrentValue.MaxFailedAccessAttemptsBeforeLockout)
        {
            return SignInStatus.WrongCredentials;
        }

        user.IsLockedOut = true;
        user.LastLockoutDate = clock.GetUtcNow().UtcDateTime;
        return SignInStatus.LockedOut;
    }
}
