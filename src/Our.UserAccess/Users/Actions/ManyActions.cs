using Our.UserAccess.Changes.Contracts;
using Our.UserAccess.Shared.Outcomes;
using Our.UserAccess.Users.Contracts;

namespace Our.UserAccess.Users.Actions;

internal sealed class ManyActions(UserActions actions, IUmbracoTransaction transaction, ILastAdministrator lastAdministrator) : IManyActions
{
    public async Task<IReadOnlyDictionary<Guid, Failure>> RefusalsAsync(
        IReadOnlyList<UserRecord> users, Func<UserRecord, UserChange> changeOf, CancellationToken cancellationToken)
    {
        var refused = new Dictionary<Guid, Failure>();
        foreach (UserRecord user in users)
        {
            if (await actions.RefusalAsync(user, changeOf(user), cancellationToken) is Failure failure)
            {
                refused[user.Id] = failure;
            }
        }

        return refused;
    }

    public async Task<IReadOnlyDictionary<Guid, Failure>> RunAsync(
        IReadOnlyList<UserRecord> users, Func<UserRecord, UserChange> changeOf, CancellationToken cancellationToken)
    {
        // INVARIANT: of all administrators together each would be allowed to go, since the others are still there.
        if (users.Count < 2 || lastAdministrator.IsAmong([.. users.Select(user => user.Id)]) || users.Any(user => !CanBeTogether(changeOf(user).Action)))
        {
            return await EachAsync(users, changeOf, cancellationToken);
        }

        IReadOnlyDictionary<Guid, Failure> refused = await RefusalsAsync(users, changeOf, cancellationToken);
        UserRecord[] allowed = [.. users.Where(user => !refused.ContainsKey(user.Id))];
        if (await transaction.RunAsync(() => MakeAllAsync(allowed, changeOf)))
        {
            return refused;
        }

        return refused.Concat(await EachAsync(allowed, changeOf, cancellationToken)).ToDictionary();
    }

    // The others write more than Umbraco's record of the user.
    private static bool CanBeTogether(UserAction action) =>
        action is UserAction.AddGroups or UserAction.RemoveGroups or UserAction.SetGroups or UserAction.Enable or UserAction.Disable;

    private async Task<bool> MakeAllAsync(UserRecord[] users, Func<UserRecord, UserChange> changeOf)
    {
        foreach (UserRecord user in users)
        {
            if (await actions.MakeAsync(user, changeOf(user)) is not null)
            {
                return false;
            }
        }

        return true;
    }

    private async Task<IReadOnlyDictionary<Guid, Failure>> EachAsync(
        IReadOnlyList<UserRecord> users, Func<UserRecord, UserChange> changeOf, CancellationToken cancellationToken)
    {
        var failed = new Dictionary<Guid, Failure>();
        foreach (UserRecord user in users)
        {
            if (await actions.RunAsync(changeOf(user), cancellationToken) is Failure failure)
            {
                failed[user.Id] = failure;
            }
        }

        return failed;
    }
}
