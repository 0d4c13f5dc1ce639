using Our.UserAccess.Changes.Contracts;
using Our.UserAccess.Shared.Outcomes;
using Our.UserAccess.Shared.Principals;
using Our.UserAccess.Users.Contracts;

namespace Our.UserAccess.Users.Security;

internal sealed class DisableTwoFactorHandler(IUserDirectory users, IUserGuard guard, IUserSecurity security)
{
    public async Task<Failure?> HandleAsync(Guid id, string provider, CancellationToken cancellationToken)
    {
        if (!(await users.NamesAsync([id])).ContainsKey(id))
        {
            return PrincipalFailures.UserNotFound(id);
        }

        Failure? refused = await guard.AccountAsync(id, cancellationToken);
        return refused ?? (await security.DisableTwoFactorAsync(id, provider) ? null : UserFailures.NoTwoFactor);
    }
}
