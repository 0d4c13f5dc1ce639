using Our.UserAccess.Shared.Outcomes;
using Our.UserAccess.Shared.Paging;
using Our.UserAccess.Users.Contracts;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;

namespace Our.UserAccess.Host.Users;

internal sealed class UserDirectory(
    IUserService users, UserSearch search, VisibleUsers visible, UserItems items, UserDetails details, UserCountCache counts)
    : IUserDirectory
{
    public bool CanFilterByKind => search.CanFilterByKind;

    public async Task<Outcome<Page<UserItem>>> FindAsync(UserQuery query)
    {
        if (query.Kind.Length > 0 && !CanFilterByKind)
        {
            return UserDirectoryFailures.KindFilterUnsupported;
        }

        Page<IUser> found = await search.FindAsync(query, visible.ForCurrentUser());
        return found.Select(items.Of);
    }

    public Task<long> CountAsync(UserQuery query)
    {
        Visibility visibility = visible.ForCurrentUser();
        string key = $"{visibility}|{query.Filter}|{string.Join(',', query.State)}|{string.Join(',', query.GroupId)}|{string.Join(',', query.Kind)}";
        return counts.GetAsync(key, async () => (await search.FindAsync(query with { Skip = 0, Take = 0 }, visibility)).Total);
    }

    public async Task<UserDetail?> GetAsync(Guid id) =>
        await users.GetAsync(id) is IUser user && visible.ForCurrentUser().Includes(user) ? await details.OfAsync(user) : null;

    public async Task<IReadOnlyDictionary<Guid, string>> NamesAsync(IReadOnlyCollection<Guid> ids)
    {
        Visibility visibility = visible.ForCurrentUser();
        IEnumerable<IUser> found = ids.Count == 0 ? [] : await users.GetAsync(ids.Distinct());
        return found.Where(visibility.Includes).ToDictionary(user => user.Key, user => user.Name ?? user.Username);
    }
}
