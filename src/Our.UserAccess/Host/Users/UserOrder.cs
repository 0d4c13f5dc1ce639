using System.Collections.Frozen;
using Our.UserAccess.Host.Users.Index;
using Our.UserAccess.Users.Contracts;
using Our.UserAccess.Workspaces.Contracts;
using Umbraco.Cms.Core.Services;

namespace Our.UserAccess.Host.Users;

/// <summary>What places in the order of names are sorted by, for any column. Equals keep their order, so ties stand by name.</summary>
internal sealed class UserOrder(IUserGroupService groups, IVisibleWorkspaces workspaces, UserMarks marks, TwoFactorUsers twoFactor)
{
    public async Task<Func<int, ulong>> KeyAsync(UserTable users, UserSortColumn column) => column switch
    {
        UserSortColumn.Name => place => (ulong)place,
        UserSortColumn.Email => Rank(users.Columns.Texts.Emails(users.Rows)),
        UserSortColumn.UserName => Rank(users.Columns.Texts.UserNames(users.Rows)),
        UserSortColumn.Language => Rank(TextRanks.Of(users.Rows, user => user.Language)),
        UserSortColumn.State => place => (ulong)UserMark.FromBits(users.Columns.Marks[place]).State,
        UserSortColumn.Kind => place => UserMark.FromBits(users.Columns.Marks[place]).IsApi ? 1u : 0u,
        UserSortColumn.CreateDate => place => (ulong)users.Rows[place].CreateDate.Ticks,
        UserSortColumn.UpdateDate => place => (ulong)users.Rows[place].UpdateDate.Ticks,
        UserSortColumn.LastLoginDate => place => (ulong)users.Columns.SignIns[place],
        UserSortColumn.TwoFactor => HasTwoFactor(users),
        UserSortColumn.Groups => await GroupNamesAsync(users),
        UserSortColumn.Workspaces => await WorkspaceNamesAsync(users),
        _ => throw new ArgumentOutOfRangeException(nameof(column), column, "A column that nobody sorts by."),
    };

    private static Func<int, ulong> Rank(int[] ranks) => place => (ulong)ranks[place];

    private Func<int, ulong> HasTwoFactor(UserTable users)
    {
        IReadOnlySet<Guid> all = twoFactor.All() ?? FrozenSet<Guid>.Empty;
        return place => all.Contains(users.Columns.Ids[place]) ? 1u : 0u;
    }

    private async Task<Func<int, ulong>> GroupNamesAsync(UserTable users)
    {
        NameRanks ranks = NameRanks.Of((await groups.GetAllAsync(0, int.MaxValue)).Items.Select(group => (group.Key, group.Name ?? group.Alias)));
        ulong[] ofSet = [.. users.Columns.GroupSets.Select(set => ranks.Of(set))];
        return place => ofSet[users.Columns.Sets[place]];
    }

    private async Task<Func<int, ulong>> WorkspaceNamesAsync(UserTable users)
    {
        NameRanks ranks = NameRanks.Of((await workspaces.AllAsync(CancellationToken.None)).Select(workspace => (workspace.Id, workspace.Name)));
        Dictionary<Guid, ulong> held = marks.Workspaces().ToDictionary(user => user.Key, user => ranks.Of(user));
        return place => held.GetValueOrDefault(users.Columns.Ids[place]);
    }
}
