using Our.UserAccess.Shared.Outcomes;
using Our.UserAccess.Users.Contracts;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Services;

namespace Our.UserAccess.Host.UserChanges;

/// <summary>
/// Ends sessions at once. A session of Umbraco's backoffice is three things: a row that its cookie names, a security stamp that
/// the cookie repeats, and tokens. Core reaches the first two. The tokens are revoked by Umbraco's own handler whenever
/// somebody is saved as not approved, which is also what a disabled user is.
/// </summary>
internal sealed class UserSessions(IUserService users, UserSaves saves, ICoreScopeProvider scopes)
{
    /// <summary>Another stamp: what repeats the old one is worth nothing.</summary>
    public static void Renew(IUser user) => user.SecurityStamp = Convert.ToHexStringLower(System.Security.Cryptography.RandomNumberGenerator.GetBytes(20));

    public void Clear(IUser user) => users.ClearLoginSessions(user.Id);

    public async Task<Failure?> EndAsync(Guid id)
    {
        // INVARIANT: one transaction, so that nobody stays disabled halfway; the notices follow it, in order.
        using ICoreScope scope = scopes.CreateCoreScope();
        if (await users.GetAsync(id) is not IUser user)
        {
            return UserChangeFailures.RefusedByUmbraco("UserNotFound");
        }

        bool wasApproved = user.IsApproved;
        Renew(user);
        user.IsApproved = false;
        Failure? refused = await saves.SaveAsync(user) ?? (wasApproved ? await ApproveAsync(id) : null);
        if (refused is null)
        {
            Clear(user);
            scope.Complete();
        }

        return refused;
    }

    private async Task<Failure?> ApproveAsync(Guid id)
    {
        IUser user = await users.GetAsync(id) ?? throw new InvalidOperationException("A user vanished within a transaction.");
        user.IsApproved = true;
        return await saves.SaveAsync(user);
    }
}
