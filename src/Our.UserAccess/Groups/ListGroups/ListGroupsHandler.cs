using Our.UserAccess.Groups.Contracts;
using Our.UserAccess.Shared.Paging;

namespace Our.UserAccess.Groups.ListGroups;

internal sealed class ListGroupsHandler(IGroupDirectory groups)
{
    public async Task<Page<GroupItem>> HandleAsync(GroupQuery query)
    {
        IReadOnlyList<GroupItem> found = [.. (await groups.GetAllAsync()).Where(group => Matches(group, query.Filter))];
        if (query.OrderBy is GroupSortColumn.MemberCount)
        {
            found = await groups.WithMemberCountsAsync(found);
            return new Page<GroupItem>(found.Count, [.. Part(found, query)]);
        }

        return new Page<GroupItem>(found.Count, await groups.WithMemberCountsAsync(Part(found, query)));
    }

    private static bool Matches(GroupItem group, string? filter) =>
        string.IsNullOrWhiteSpace(filter)
        || group.Name.Contains(filter, StringComparison.CurrentCultureIgnoreCase)
        || group.Alias.Contains(filter, StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<GroupItem> Part(IEnumerable<GroupItem> groups, GroupQuery query) =>
        Sorted(groups, query).Skip(query.Skip).Take(query.Take);

    private static IOrderedEnumerable<GroupItem> Sorted(IEnumerable<GroupItem> groups, GroupQuery query)
    {
        IOrderedEnumerable<GroupItem> sorted = query.OrderBy switch
        {
            GroupSortColumn.Alias => Order(groups, group => group.Alias, StringComparer.OrdinalIgnoreCase, query.OrderDirection),
            GroupSortColumn.MemberCount => Order(groups, group => group.MemberCount, Comparer<long>.Default, query.OrderDirection),
            _ => Order(groups, group => group.Name, StringComparer.CurrentCultureIgnoreCase, query.OrderDirection),
        };
        return sorted.ThenBy(group => group.Name, StringComparer.CurrentCultureIgnoreCase).ThenBy(group => group.Id);
    }

    private static IOrderedEnumerable<GroupItem> Order<TKey>(
        IEnumerable<GroupItem> groups,
        Func<GroupItem, TKey> key,
        IComparer<TKey> comparer,
        SortDirection direction) =>
        direction is SortDirection.Ascending ? groups.OrderBy(key, comparer) : groups.OrderByDescending(key, comparer);
}
