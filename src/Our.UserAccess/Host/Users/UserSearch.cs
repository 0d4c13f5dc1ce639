using Our.UserAccess.Shared.Paging;
using Our.UserAccess.Users.Contracts;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;

namespace Our.UserAccess.Host.Users;

/// <summary>
/// Finds users through the paged query of Umbraco's user service. Its FilterAsync would keep the rules of visibility for us,
/// but it neither looks at e-mail addresses nor at kinds, and takes only whole pages.
/// </summary>
internal sealed class UserSearch(IUserService users, IUserGroupService groups, UserQueries queries)
{
    public bool CanFilterByKind => queries.CanFilterByKind;

    public async Task<Page<IUser>> FindAsync(UserQuery query, Visibility visibility)
    {
        UserState[]? states = UserStates.Wanted(query.State, visibility);
        string[]? aliases = await GroupAliasesAsync(query.GroupId);
        if (states is [] || aliases is [] || visibility.Only is { Count: 0 })
        {
            return Page<IUser>.Empty;
        }

        string[]? excluded = visibility.Administrators ? null : [Constants.Security.AdminGroupAlias];
        Direction direction = query.OrderDirection is SortDirection.Ascending ? Direction.Ascending : Direction.Descending;
        return PageWindow.Read(query.Skip, query.Take, (index, size) =>
        {
            IEnumerable<IUser> page = users.GetAll(
                index, size, out long total, Column(query.OrderBy), direction, states, aliases, excluded, queries.Create(query, visibility));
            return new Page<IUser>(total, [.. page]);
        });
    }

    private async Task<string[]?> GroupAliasesAsync(IReadOnlyList<Guid> ids) =>
        ids.Count == 0 ? null : [.. (await groups.GetAsync(ids)).Select(group => group.Alias)];

    private static string Column(UserSortColumn column) => column switch
    {
        UserSortColumn.Name => "Name",
        UserSortColumn.Email => "Email",
        UserSortColumn.UserName => "Username",
        UserSortColumn.Language => "Language",
        UserSortColumn.CreateDate => "CreateDate",
        UserSortColumn.UpdateDate => "UpdateDate",
        UserSortColumn.LastLoginDate => "LastLoginDate",
        _ => throw new ArgumentOutOfRangeException(nameof(column), column, "Not a column that Umbraco sorts by."),
    };
}
