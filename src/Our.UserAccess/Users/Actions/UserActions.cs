using Our.UserAccess.Audit.Contracts;
using Our.UserAccess.Changes.Contracts;
using Our.UserAccess.Shared.Outcomes;
using Our.UserAccess.Shared.Principals;
using Our.UserAccess.Users.Contracts;

namespace Our.UserAccess.Users.Actions;

internal sealed class UserActions(
    IUserDirectory directory, IUserEditor editor, IUserGuard guard, MembershipRules memberships, IAuditContext audit) : IUserActions
{
    public async Task<Failure?> RefusalAsync(UserChange change, CancellationToken cancellationToken) =>
        await FindAsync(change.UserId) is UserRecord user
            ? await RefusalAsync(user, change, cancellationToken)
            : PrincipalFailures.UserNotFound(change.UserId);

    public async Task<Failure?> RunAsync(UserChange change, CancellationToken cancellationToken)
    {
        if (await FindAsync(change.UserId) is not UserRecord user)
        {
            return PrincipalFailures.UserNotFound(change.UserId);
        }

        return await RefusalAsync(user, change, cancellationToken)
            ?? await audit.RunAsync(new AuditScope { Reason = change.Reason }, () => MakeAsync(user, change));
    }

    /// <summary>Of somebody whom the person who asks sees.</summary>
    public async Task<Failure?> RefusalAsync(UserRecord user, UserChange change, CancellationToken cancellationToken) => change.Action switch
    {
        UserAction.Disable or UserAction.Delete => await guard.LeavingAsync(user.Id, cancellationToken) ?? OfState(user, change.Action),
        UserAction.Enable or UserAction.Unlock or UserAction.SignOut => await guard.AccountAsync(user.Id, cancellationToken) ?? OfState(user, change.Action),
        _ => await memberships.RefusalAsync(user, GroupsAfter(user, change), cancellationToken),
    };

    /// <summary>Makes what was asked before.</summary>
    public Task<Failure?> MakeAsync(UserRecord user, UserChange change) => change.Action switch
    {
        UserAction.Enable => editor.EnableAsync(user.Id),
        UserAction.Disable => editor.DisableAsync(user.Id),
        UserAction.Unlock => editor.UnlockAsync(user.Id),
        UserAction.SignOut => editor.EndSessionsAsync(user.Id),
        UserAction.Delete => editor.DeleteAsync(user.Id),
        _ => editor.SaveGroupsAsync(user.Id, GroupsAfter(user, change)),
    };

    private async Task<UserRecord?> FindAsync(Guid id) =>
        (await directory.NamesAsync([id])).ContainsKey(id) ? await editor.FindAsync(id) : null;

    private static Failure? OfState(UserRecord user, UserAction action) => StateRules.Refusal(action, user.State, user.HasSignedIn);

    private static Guid[] GroupsAfter(UserRecord user, UserChange change) => change.Action switch
    {
        UserAction.AddGroups => [.. user.GroupIds.Union(change.GroupIds)],
        UserAction.RemoveGroups => [.. user.GroupIds.Except(change.GroupIds)],
        UserAction.SetGroups => [.. change.GroupIds.Distinct()],
        _ => throw new ArgumentOutOfRangeException(nameof(change), change.Action, "Not an action on groups."),
    };
}
