using Our.UserAccess.Groups.Contracts;
using Our.UserAccess.Shared.Outcomes;
using Our.UserAccess.Shared.Paging;
using Our.UserAccess.Shared.Trees;

namespace Our.UserAccess.Groups.GroupTree;

internal sealed class GroupTreeHandler(IGroupDirectory groups)
{
    public async Task<Page<GroupTreeItem>> RootAsync(PageRequest part)
    {
        IReadOnlyList<GroupItem> all = await groups.GetAllAsync();
        return new Page<GroupTreeItem>(all.Count, await ItemsAsync(all.Skip(part.Skip).Take(part.Take)));
    }

    public async Task<Outcome<Page<GroupTreeItem>>> ChildrenAsync(string? parentId) =>
        FlatTree.Children(await OneAsync(parentId), parentId);

    public async Task<Outcome<GroupTreeItem[]>> AncestorsAsync(string? descendantId) =>
        FlatTree.Ancestors(await OneAsync(descendantId), descendantId);

    private async Task<IReadOnlyList<GroupTreeItem>> OneAsync(string? id) =>
        Guid.TryParse(id, out Guid key) ? await ItemsAsync((await groups.GetAllAsync()).Where(group => group.Id == key)) : [];

    private async Task<IReadOnlyList<GroupTreeItem>> ItemsAsync(IEnumerable<GroupItem> shown) =>
        [.. (await groups.WithMemberCountsAsync(shown)).Select(Item)];

    private static GroupTreeItem Item(GroupItem group) =>
        new(group.Id.ToString(), group.Name, group.Alias, group.Icon, group.MemberCount, group.IsProtected);
}
