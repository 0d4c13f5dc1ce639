using System.Collections.Frozen;
using Our.UserAccess.Host.Users.Index;
using Our.UserAccess.LifeCycle.Contracts;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Shared.Paging;
using Our.UserAccess.Users.Contracts;

namespace Our.UserAccess.Host.Users;

/// <summary>Finds, sorts and counts users in the index, those that the person who asks may see.</summary>
internal sealed class UserSearch(
    UserIndex index, VisibleUsers visible, UserMarks marks, TwoFactorUsers twoFactor, ICurrentUser current, UserOrder order, IUserPlans plans)
{
    public async Task<Page<UserRow>> FindAsync(UserQuery query)
    {
        UserRow[] found = await AllAsync(query);
        IEnumerable<UserRow> sorted = query.Take == 0 ? [] : await order.SortAsync(found, query.OrderBy, query.OrderDirection);
        return new Page<UserRow>(found.Length, [.. sorted.Skip(query.Skip).Take(query.Take)]);
    }

    public async Task<IEnumerable<UserRow>> SortedAsync(UserQuery query) =>
        await order.SortAsync(await AllAsync(query), query.OrderBy, query.OrderDirection);

    public async Task<UserCounts> CountAsync(UserQuery query)
    {
        UserFilter filter = await FilterAsync(query);
        var states = new long[Enum.GetValues<UserItemState>().Length];
        long programs = 0;
        foreach (UserRow user in index.Current.ByName)
        {
            if (filter.Matches(user, inAnyState: true))
            {
                states[(int)user.State]++;
                programs += user.IsApi ? 1 : 0;
            }
        }

        return UserCounts.Of(state => states[(int)state], programs);
    }

    public async Task<IReadOnlyDictionary<Guid, long>> CountMembersAsync()
    {
        Visibility visibility = await visible.ForCurrentUserAsync();
        var members = new Dictionary<Guid, long>();
        foreach (Guid group in index.Current.ByName.Where(visibility.Includes).SelectMany(user => user.Groups))
        {
            members[group] = members.GetValueOrDefault(group) + 1;
        }

        return members;
    }

    private async Task<UserRow[]> AllAsync(UserQuery query)
    {
        UserFilter filter = await FilterAsync(query);
        return [.. index.Current.ByName.Where(user => filter.Matches(user))];
    }

    private async Task<UserFilter> FilterAsync(UserQuery query)
    {
        bool needsEnds = query.Flag.Contains(UserFlag.Expiring);
        IReadOnlyDictionary<Guid, DateTime?> ahead = needsEnds || query.Flag.Contains(UserFlag.Planned)
            ? await plans.AheadAsync(CancellationToken.None)
            : FrozenDictionary<Guid, DateTime?>.Empty;
        return new UserFilter(query, await visible.ForCurrentUserAsync(), new FilterFacts(
            current.Id,
            People: query.WorkspaceId.Length == 0 ? null : marks.PeopleOf(query.WorkspaceId),
            TwoFactor: query.TwoFactor is null ? null : twoFactor.All(),
            Expiring: needsEnds ? marks.Expiring(ahead) : FrozenSet<Guid>.Empty,
            Planned: ahead.Keys.ToFrozenSet(),
            marks.HasOwnRules));
    }
}
