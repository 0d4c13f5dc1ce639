using Our.UserAccess.Shared.Outcomes;
using Our.UserAccess.Users.Contracts;

namespace Our.UserAccess.Bulk.Rules;

/// <summary>What can be done to a user on their own page as well.</summary>
internal sealed class UserActionRule(IManyActions actions) : IBulkRule
{
    public bool Covers(BulkAction action) => ActionOf(action) is not null;

    public Task<IReadOnlyDictionary<Guid, string>> UnchangedAsync(IReadOnlyList<UserRecord> users, BulkOrder order, CancellationToken cancellationToken) =>
        OneByOne.AskAsync(users, user => Task.FromResult(Unchanged(user, order)));

    public Task<IReadOnlyDictionary<Guid, Failure>> RefusalsAsync(IReadOnlyList<UserRecord> users, BulkOrder order, CancellationToken cancellationToken) =>
        actions.RefusalsAsync(users, ChangeOf(order), cancellationToken);

    public Task<IReadOnlyDictionary<Guid, Failure>> RunAsync(IReadOnlyList<UserRecord> users, BulkOrder order, CancellationToken cancellationToken) =>
        actions.RunAsync(users, ChangeOf(order), cancellationToken);

    private static string? Unchanged(UserRecord user, BulkOrder order) => order.Action switch
    {
        BulkAction.Enable when user.State is not (UserItemState.Disabled or UserItemState.Invited) => "They are enabled already.",
        BulkAction.Disable when user.State is UserItemState.Disabled => "They are disabled already.",
        BulkAction.Unlock when user.State is not UserItemState.LockedOut => "They are not locked out.",
        BulkAction.AddGroups when !order.GroupIds.Except(user.GroupIds).Any() => "They are in these groups already.",
        BulkAction.RemoveGroups when !order.GroupIds.Intersect(user.GroupIds).Any() => "They are in none of these groups.",
        BulkAction.SetGroups when user.GroupIds.ToHashSet().SetEquals(order.GroupIds) => "They are in exactly these groups already.",
        _ => null,
    };

    private static Func<UserRecord, UserChange> ChangeOf(BulkOrder order) => user => ChangeOf(user, order);

    private static UserChange ChangeOf(UserRecord user, BulkOrder order) => new(user.Id, ActionOf(order.Action!.Value)!.Value) { GroupIds = order.GroupIds };

    private static UserAction? ActionOf(BulkAction action) => action switch
    {
        BulkAction.AddGroups => UserAction.AddGroups,
        BulkAction.RemoveGroups => UserAction.RemoveGroups,
        BulkAction.SetGroups => UserAction.SetGroups,
        BulkAction.Enable => UserAction.Enable,
        BulkAction.Disable => UserAction.Disable,
        BulkAction.Unlock => UserAction.Unlock,
        BulkAction.SignOut => UserAction.SignOut,
        BulkAction.Delete => UserAction.Delete,
        _ => null,
    };
}
