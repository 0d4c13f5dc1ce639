using Our.UserAccess.Shared.Paging;

namespace Our.UserAccess.Users.Contracts;

/// <summary>Which users, in which order, which part of them. Bound from the query string.</summary>
internal record UserQuery : PageRequest
{
    public string? Filter { get; init; }

    public UserItemState[] State { get; init; } = [];

    public Guid[] GroupId { get; init; } = [];

    /// <summary>People with a planned or active assignment in one of these.</summary>
    public Guid[] WorkspaceId { get; init; } = [];

    public UserItemKind[] Kind { get; init; } = [];

    public UserSortColumn OrderBy { get; init; }

    public SortDirection OrderDirection { get; init; }
}
