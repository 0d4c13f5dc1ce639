using Our.UserAccess.Shared.Paging;

namespace Our.UserAccess.Users.Contracts;

/// <summary>Which users, in which order, which part of them. Bound from the query string.</summary>
internal record UserQuery : PageRequest
{
    /// <summary>Any part of name, mail address or user name, in whatever case.</summary>
    public string? Filter { get; init; }

    public UserItemState[] State { get; init; } = [];

    public Guid[] GroupId { get; init; } = [];

    /// <summary>People with a planned or active assignment in one of these.</summary>
    public Guid[] WorkspaceId { get; init; } = [];

    public UserItemKind[] Kind { get; init; } = [];

    /// <summary>Who signed in last before this time, or never.</summary>
    public DateTimeOffset? SignedInBefore { get; init; }

    /// <summary>Who signed in last at this time or later.</summary>
    public DateTimeOffset? SignedInAfter { get; init; }

    /// <summary>Nobody answers to either where it is not known.</summary>
    public bool? TwoFactor { get; init; }

    /// <summary>Who has any of these.</summary>
    public UserFlag[] Flag { get; init; } = [];

    public UserSortColumn OrderBy { get; init; }

    public SortDirection OrderDirection { get; init; }
}
