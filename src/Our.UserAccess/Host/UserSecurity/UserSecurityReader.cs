using Microsoft.Extensions.DependencyInjection;
using Our.UserAccess.Users.Contracts;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace Our.UserAccess.Host.UserSecurity;

/// <summary>
/// Second factors through Core's repository: the service above it lists only providers that are installed now, and one that
/// was uninstalled must be removable too.
/// </summary>
internal sealed class UserSecurityReader(IUserService users, ICoreScopeProvider scopes, IServiceProvider services) : IUserSecurity
{
    private readonly ITwoFactorLoginRepository? _twoFactor = services.GetService<ITwoFactorLoginRepository>();

    public async Task<IReadOnlyList<string>> TwoFactorOfAsync(Guid userId)
    {
        if (_twoFactor is null)
        {
            return [];
        }

        using ICoreScope scope = scopes.CreateCoreScope(autoComplete: true);
        return [.. (await _twoFactor.GetByUserOrMemberKeyAsync(userId)).Select(login => login.ProviderName).Order(StringComparer.Ordinal)];
    }

    public async Task<bool> DisableTwoFactorAsync(Guid userId, string provider)
    {
        if (_twoFactor is null)
        {
            return false;
        }

        using ICoreScope scope = scopes.CreateCoreScope(autoComplete: true);
        return await _twoFactor.DeleteUserLoginsAsync(userId, provider);
    }

    public async Task<IReadOnlyList<string>> ExternalLoginsOfAsync(Guid userId)
    {
        Attempt<ICollection<IIdentityUserLogin>, UserOperationStatus> logins = await users.GetLinkedLoginsAsync(userId);
        return logins.Success ? [.. logins.Result.Select(login => login.LoginProvider).Order(StringComparer.Ordinal)] : [];
    }
}
