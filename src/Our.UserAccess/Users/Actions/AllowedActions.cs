using Our.UserAccess.Changes.Contracts;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Shared.Outcomes;
using Our.UserAccess.Users.Anonymise;
using Our.UserAccess.Users.Contracts;

namespace Our.UserAccess.Users.Actions;

/// <summary>What the person who asks may do to a user: asked of the same permissions, guard and rules as the changes themselves.</summary>
internal sealed class AllowedActions(IRightsCheck rights, IUserGuard guard)
{
    public async Task<IReadOnlyList<UserActionItem>> OnAsync(UserDetail user, CancellationToken cancellationToken)
    {
        Failure? profile = await guard.ProfileAsync(user.Id, cancellationToken);
        Failure? account = await guard.AccountAsync(user.Id, cancellationToken);
        Failure? leaving = await guard.LeavingAsync(user.Id, cancellationToken);
        return
        [
            await ItemAsync("update", UserPermissions.Update, profile),
            await ItemAsync("access", UserPermissions.Access, account),
            await ItemAsync("lifeCycle", UserPermissions.LifeCycle, account),
            await ItemAsync("password", UserPermissions.Password, account ?? UserFailures.WithoutPassword(user)),
            await ItemAsync("delete", UserPermissions.Delete, leaving ?? OfState(UserAction.Delete)),
            await ItemAsync("credentials", UserPermissions.Credentials, account ?? UserFailures.WithoutCredentials(user)),
            await ItemAsync("enable", UserPermissions.LifeCycle, account ?? OfState(UserAction.Enable)),
            await ItemAsync("disable", UserPermissions.LifeCycle, leaving ?? OfState(UserAction.Disable)),
            await ItemAsync("unlock", UserPermissions.LifeCycle, account),
            await ItemAsync("signOut", UserPermissions.LifeCycle, account),
            await ItemAsync("anonymise", UserPermissions.Delete, leaving ?? AnonymiseRules.Refusal(user)),
            await ItemAsync("offboard", UserPermissions.Delete, leaving),
        ];

        Failure? OfState(UserAction action) => StateRules.Refusal(action, user.State, user.LastLoginDate is not null);
    }

    private async Task<UserActionItem> ItemAsync(string name, string permission, Failure? refused)
    {
        Failure? reason = await rights.RefusalOfAsync([permission], withinReach: false) ?? refused;
        return new UserActionItem(name, reason is null, reason?.Detail);
    }
}
