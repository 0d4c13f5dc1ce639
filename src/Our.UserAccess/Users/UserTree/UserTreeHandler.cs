using Our.UserAccess.Shared.Outcomes;
using Our.UserAccess.Shared.Paging;
using Our.UserAccess.Shared.Trees;
using Our.UserAccess.Users.Contracts;

namespace Our.UserAccess.Users.UserTree;

/// <summary>The sidebar's lists of users. Names are English for scripts; the client localizes by id.</summary>
internal sealed class UserTreeHandler(IUserDirectory users)
{
    public async Task<Page<UserTreeItem>> RootAsync(PageRequest part)
    {
        IReadOnlyList<UserTreeItem> items = await ItemsAsync();
        return new Page<UserTreeItem>(items.Count, [.. items.Skip(part.Skip).Take(part.Take)]);
    }

    public async Task<Outcome<Page<UserTreeItem>>> ChildrenAsync(string? parentId) => FlatTree.Children(await ItemsAsync(), parentId);

    public async Task<Outcome<UserTreeItem[]>> AncestorsAsync(string? descendantId) =>
        FlatTree.Ancestors(await ItemsAsync(), descendantId);

    private async Task<IReadOnlyList<UserTreeItem>> ItemsAsync()
    {
        UserCounts counts = await users.CountAsync(new UserQuery());
        return
        [
            new("all", "All", counts.All),
            new("active", "Active", counts.Active),
            new("invited", "Invited", counts.Invited),
            new("inactive", "Inactive", counts.Inactive),
            new("disabled", "Disabled", counts.Disabled),
            new("lockedOut", "Locked out", counts.LockedOut),
            new("api", "API", counts.Api),
        ];
    }
}
