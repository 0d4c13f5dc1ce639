using Our.UserAccess.Shared.Paging;

namespace Our.UserAccess.Groups.ListGroups;

/// <summary>Which groups, in which order, which part of them. Bound from the query string.</summary>
internal sealed record GroupQuery : PageRequest
{
    public string? Filter { get; init; }

    public GroupSortColumn OrderBy { get; init; }

    public SortDirection OrderDirection { get; init; }
}
