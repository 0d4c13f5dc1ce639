using System.Collections.Frozen;
using System.Numerics;
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
        UserTable users = index.Current;
        UserFilter filter = await FilterAsync(query);
        Func<int, ulong>? key = await KeyAsync(users, query);
        return filter.Find(users, inAnyState: false, found =>
            new Page<UserRow>(found.Length, Page(users, found, key, query.OrderDirection, query.Skip, query.Take)));
    }

    public async Task<IEnumerable<UserRow>> SortedAsync(UserQuery query)
    {
        UserTable users = index.Current;
        UserFilter filter = await FilterAsync(query);
        Func<int, ulong>? key = await KeyAsync(users, query);
        return filter.Find(users, inAnyState: false, found => Page(users, found, key, query.OrderDirection, skip: 0, take: int.MaxValue));
    }

    public async Task<UserCounts> CountAsync(UserQuery query)
    {
        UserTable users = index.Current;
        UserFilter filter = await FilterAsync(query);
        long[] ofMark = filter.Find(users, inAnyState: true, found => Count(found, users.Columns.Marks, new long[UserMark.Answers]));
        return UserCounts.Of(state => Sum(ofMark, mark => mark.State == state), Sum(ofMark, mark => mark.IsApi));
    }

    public async Task<IReadOnlyDictionary<Guid, long>> CountMembersAsync()
    {
        UserTable users = index.Current;
        UserFilter filter = await FilterAsync(new UserQuery());
        UserColumns columns = users.Columns;
        long[] ofSet = filter.Find(users, inAnyState: false, found => Count(found, columns.Sets, new long[columns.GroupSets.Count]));
        return columns.GroupSets
            .SelectMany((set, number) => set.Select(group => (Group: group, Members: ofSet[number])))
            .GroupBy(counted => counted.Group, counted => counted.Members)
            .Select(counted => (counted.Key, Members: counted.Sum()))
            .Where(counted => counted.Members > 0)
            .ToDictionary(counted => counted.Key, counted => counted.Members);
    }

    private static long[] Count<T>(ReadOnlySpan<int> places, ReadOnlySpan<T> column, long[] counts)
        where T : IBinaryInteger<T>
    {
        foreach (int place in places)
        {
            counts[int.CreateTruncating(column[place])]++;
        }

        return counts;
    }

    private static long Sum(long[] found, Func<UserMark, bool> where) => found.Where((_, bits) => where(UserMark.FromBits(bits))).Sum();

    private static UserRow[] Page(UserTable users, ReadOnlySpan<int> found, Func<int, ulong>? key, SortDirection direction, int skip, int take)
    {
        int[] page = key is null ? Slice(found, skip, take) : PageSelection.Of(found, key, direction is SortDirection.Descending, skip, take);
        return [.. page.Select(place => users.ByName[place])];
    }

    private static int[] Slice(ReadOnlySpan<int> found, int skip, int take)
    {
        ReadOnlySpan<int> rest = found[Math.Min(skip, found.Length)..];
        return rest[..Math.Min(take, rest.Length)].ToArray();
    }

    /// <summary>Null when what is found already stands as it is wanted.</summary>
    private async Task<Func<int, ulong>?> KeyAsync(UserTable users, UserQuery query) =>
        query.Take == 0 || (query.OrderBy is UserSortColumn.Name && query.OrderDirection is SortDirection.Ascending)
            ? null
            : await order.KeyAsync(users, query.OrderBy);

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
