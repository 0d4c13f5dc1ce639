using System.Security.Cryptography;
using Our.UserAccess.LifeCycle.Contracts;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace Our.UserAccess.Host.LifeCycle;

/// <summary>
/// Saves the user rather than calling Umbraco's DisableAsync: that refuses invited users, whose links must die too, and
/// answers "success" where a handler kept the user. A new security stamp ends sign-ins and links that were made before.
/// </summary>
internal sealed class NativeAccounts(IUserService users) : INativeAccounts
{
    public async Task<NativeAccount?> FindAsync(Guid user) =>
        await users.GetAsync(user) is IUser found ? new NativeAccount(found.IsApproved || IsInvited(found), IsInvited(found)) : null;

    public async Task<bool> DisableAsync(Guid user)
    {
        if (await users.GetAsync(user) is not IUser found)
        {
            return false;
        }

        found.IsApproved = false;
        found.InvitedDate = null;
        found.SecurityStamp = Convert.ToHexString(RandomNumberGenerator.GetBytes(20));
        users.Save(found);
        users.ClearLoginSessions(found.Id);
        return await users.GetAsync(user) is { IsApproved: false, InvitedDate: null };
    }

    public async Task<bool> EnableAsync(Guid user)
    {
        if (await users.GetAsync(user) is not IUser found)
        {
            return false;
        }

        found.IsApproved = true;
        users.Save(found);
        return await users.GetAsync(user) is { IsApproved: true };
    }

    public async Task<IReadOnlyList<string>> ClientIdsAsync(Guid user) => [.. await users.GetClientIdsAsync(user)];

    public Task<bool> RemoveClientIdAsync(Guid user, string clientId) => users.RemoveClientIdAsync(user, clientId);

    public async Task<bool> AddClientIdAsync(Guid user, string clientId) =>
        await users.AddClientIdAsync(user, clientId) is UserClientCredentialsOperationStatus.Success;

    private static bool IsInvited(IUser user) => user.UserState is UserState.Invited;
}
