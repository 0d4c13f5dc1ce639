using System.Security.Cryptography;
using Our.UserAccess.LifeCycle.Contracts;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;

namespace Our.UserAccess.Host.LifeCycle;

/// <summary>
/// Saves the user rather than calling Umbraco's DisableAsync: that refuses invited users, whose links must die too, and
/// answers "success" where a handler kept the user. A new security stamp ends sign-ins and links that were made before.
/// </summary>
internal sealed class NativeAccounts(IUserService users) : INativeAccounts
{
    public async Task<bool?> IsEnabledAsync(Guid user) => await users.GetAsync(user) is IUser found ? found.IsApproved || found.InvitedDate is not null : null;

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
}
