using Our.UserAccess.Host.Users.Index;
using Our.UserAccess.LifeCycle.Contracts;
using Our.UserAccess.Shared.Paging;
using Our.UserAccess.Users.Contracts;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;

namespace Our.UserAccess.Host.Users;

/// <summary>Finds users in the index, and shows them as Umbraco has them now.</summary>
internal sealed class UserDirectory(
    IUserService users, UserIndex index, UserRows rows, UserSearch search, VisibleUsers visible, UserItems items, UserWorkspaces workspaces, UserDetails details, IUserPlans plans)
    : IUserDirectory
{
    public async Task<Page<UserItem>> FindAsync(UserQuery query)
    {
        Page<UserRow> found = await search.FindAsync(query);
        return new Page<UserItem>(found.Total, await ReadAsync([.. found.Items.Select(user => user.Id)]));
    }

    public async Task<IReadOnlyList<Guid>> FindIdsAsync(UserQuery query) => [.. (await search.SortedAsync(query)).Select(user => user.Id)];

    public async Task<IReadOnlyList<UserItem>> ReadAsync(IReadOnlyList<Guid> ids)
    {
        if (ids.Count == 0)
        {
            return [];
        }

        Visibility visibility = await visible.ForCurrentUserAsync();
        Dictionary<Guid, IUser> found = (await users.GetAsync(ids)).Where(user => visibility.Includes(rows.Of(user))).ToDictionary(user => user.Key);
        IReadOnlyDictionary<Guid, string> places = await workspaces.NamesAsync();
        IReadOnlyDictionary<Guid, DateTime?> ahead = await plans.AheadAsync(CancellationToken.None);
        return
        [
            .. ids.Where(found.ContainsKey).Select(id => items.Of(found[id], ahead) with { Workspaces = workspaces.Of(id, places) }),
        ];
    }

    public Task<UserCounts> CountAsync(UserQuery query) => search.CountAsync(query);

    public Task<IReadOnlyDictionary<Guid, long>> CountMembersAsync() => search.CountMembersAsync();

    public async Task<UserDetail?> GetAsync(Guid id)
    {
        if (await users.GetAsync(id) is not IUser user || !(await visible.ForCurrentUserAsync()).Includes(rows.Of(user)))
        {
            return null;
        }

        IReadOnlyDictionary<Guid, DateTime?> ahead = await plans.AheadAsync(CancellationToken.None);
        return await details.OfAsync(user, ahead) with { Workspaces = workspaces.Of(id, await workspaces.NamesAsync()) };
    }

    public async Task<IReadOnlyDictionary<Guid, string>> NamesAsync(IReadOnlyCollection<Guid> ids)
    {
        Visibility visibility = await visible.ForCurrentUserAsync();
        UserTable all = index.Current;
        return ids.Distinct().Select(all.Find).OfType<UserRow>().Where(visibility.Includes).ToDictionary(user => user.Id, user => user.Name);
    }

    public async Task<UserSight> SightAsync()
    {
        Visibility visibility = await visible.ForCurrentUserAsync();
        bool[] isHidden = UserMark.ForEach(mark => !visibility.Includes(mark));
        UserColumns columns = index.Current.Columns;
        var hidden = new HashSet<Guid>();
        for (int place = 0; place < columns.Ids.Length; place++)
        {
            if (isHidden[columns.Marks[place]])
            {
                hidden.Add(columns.Ids[place]);
            }
        }

        return new UserSight(visibility.Only, hidden);
    }
}
