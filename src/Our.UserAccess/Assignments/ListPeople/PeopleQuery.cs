using Our.UserAccess.Shared.Paging;

namespace Our.UserAccess.Assignments.ListPeople;

internal sealed record PeopleQuery : PageRequest
{
    /// <summary>Any part of the person's name.</summary>
    public string? Filter { get; init; }
}
