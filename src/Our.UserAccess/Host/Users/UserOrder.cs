using System.Collections.Frozen;
using Our.UserAccess.Host.Users.Index;
using Our.UserAccess.Shared.Paging;
using Our.UserAccess.Users.Contracts;
using Our.UserAccess.Workspaces.Contracts;
using Umbraco.Cms.Core.Services;

namespace Our.UserAccess.Host.Users;

/// <summary>
/// Sorts by any column. The rows come in by name and every sort keeps the order of equals, so ties stand by name.
/// </summary>
internal sealed class UserOrder(IUserGroupService groups, IVisibleWorkspaces workspaces, UserMarks marks, TwoFactorUsers twoFactor)
{
    public async Task<IEnumerable<UserRow>> SortAsync(IReadOnlyList<UserRow> byName, UserSortColumn column, SortDirection direction) => column switch
    {
        UserSortColumn.Name => direction is SortDirection.Ascending ? byName : byName.Reverse(),
        UserSortColumn.Email => Sort(byName, direction, user => user.Email, StringComparer.OrdinalIgnoreCase),
        UserSortColumn.UserName => Sort(byName, direction, user => user.UserName, StringComparer.OrdinalIgnoreCase),
        UserSortColumn.Language => Sort(byName, direction, user => user.Language, StringComparer.OrdinalIgnoreCase),
        UserSortColumn.State => Sort(byName, direction, user => (int)user.State),
        UserSortColumn.Kind => Sort(byName, direction, user => user.IsApi ? 1 : 0),
        UserSortColumn.CreateDate => Sort(byName, direction, user => user.CreateDate.Ticks),
        UserSortColumn.UpdateDate => Sort(byName, direction, user => user.UpdateDate.Ticks),
        UserSortColumn.LastLoginDate => Sort(byName, direction, user => user.LastLoginDate?.Ticks ?? 0),
        UserSortColumn.TwoFactor => Sort(byName, direction, HasTwoFactor()),
        UserSortColumn.Groups => Sort(byName, direction, await GroupNamesAsync()),
        UserSortColumn.Workspaces => Sort(byName, direction, await WorkspaceNamesAsync()),
        _ => throw new ArgumentOutOfRangeException(nameof(column), column, "A column that nobody sorts by."),
    };

    private static IOrderedEnumerable<UserRow> Sort<TKey>(
        IReadOnlyList<UserRow> users, SortDirection direction, Func<UserRow, TKey> key, IComparer<TKey>? comparer = null) =>
        direction is SortDirection.Ascending ? users.OrderBy(key, comparer) : users.OrderByDescending(key, comparer);

    private Func<UserRow, int> HasTwoFactor()
    {
        IReadOnlySet<Guid> all = twoFactor.All() ?? FrozenSet<Guid>.Empty;
        return user => all.Contains(user.Id) ? 1 : 0;
    }

    private async Task<Func<UserRow, ulong>> GroupNamesAsync()
    {
        NameRanks ranks = NameRanks.Of((await groups.GetAllAsync(0, int.MaxValue)).Items.Select(group => (group.Key, group.Name ?? group.Alias)));
        return user => ranks.Of(user.Groups);
    }

    private async Task<Func<UserRow, ulong>> WorkspaceNamesAsync()
    {
        NameRanks ranks = NameRanks.Of((await workspaces.AllAsync(CancellationToken.None)).Select(workspace => (workspace.Id, workspace.Name)));
        Dictionary<Guid, ulong> held = marks.Workspaces().ToDictionary(user => user.Key, user => ranks.Of(user));
        return user => held.GetValueOrDefault(user.Id);
    }
}
