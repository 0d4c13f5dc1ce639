using Our.UserAccess.Shared.Outcomes;
using Our.UserAccess.Shared.Paging;
using Our.UserAccess.Users.Contracts;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;

namespace Our.UserAccess.Host.Users;

internal sealed class UserDirectory(
    IUserService users, UserSearch search, VisibleUsers visible, UserItems items, UserWorkspaces workspaces, UserDetails details, UserCountCache counts)
    : IUserDirectory
{
    public bool CanFilterByKind => search.CanFilterByKind;

    public async Task<Outcome<Page<UserItem>>> FindAsync(UserQuery query)
    {
        if (query.Kind.Length > 0 && !CanFilterByKind)
        {
            return UserDirectoryFailures.KindFilterUnsupported;
        }

        Page<IUser> found = await search.FindAsync(query, await visible.ForCurrentUserAsync(query.WorkspaceId));
        ILookup<Guid, WorkspaceReference> places = await workspaces.OfAsync([.. found.Items.Select(user => user.Key)]);
        return found.Select(user => items.Of(user) with { Workspaces = [.. places[user.Key]] });
    }

    public async Task<long> CountAsync(UserQuery query)
    {
        Visibility visibility = await visible.ForCurrentUserAsync(query.WorkspaceId);
        if (visibility.Only is not null)
        {
            return await CountAsync(query, visibility);
        }

        string key = $"{visibility}|{query.Filter}|{string.Join(',', query.State)}|{string.Join(',', query.GroupId)}|{string.Join(',', query.Kind)}";
        return await counts.GetAsync(key, () => CountAsync(query, visibility));
    }

    public async Task<UserDetail?> GetAsync(Guid id)
    {
        if (await users.GetAsync(id) is not IUser user || !(await visible.ForCurrentUserAsync([])).Includes(user))
        {
            return null;
        }

        return await details.OfAsync(user) with { Workspaces = [.. (await workspaces.OfAsync([id]))[id]] };
    }

    public async Task<IReadOnlyDictionary<Guid, string>> NamesAsync(IReadOnlyCollection<Guid> ids)
    {
        Visibility visibility = await visible.ForCurrentUserAsync([]);
        IEnumerable<IUser> found = ids.Count == 0 ? [] : await users.GetAsync(ids.Distinct());
        return found.Where(visibility.Includes).ToDictionary(user => user.Key, user => user.Name ?? user.Username);
    }

    private async Task<long> CountAsync(UserQuery query, Visibility visibility) =>
        (await search.FindAsync(query with { Skip = 0, Take = 0 }, visibility)).Total;
}
