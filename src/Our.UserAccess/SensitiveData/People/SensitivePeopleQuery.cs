using Our.UserAccess.Shared.Paging;

namespace Our.UserAccess.SensitiveData.People;

/// <summary>Bound from the query string.</summary>
internal sealed record SensitivePeopleQuery : PageRequest
{
    /// <summary>Any of these; none for all.</summary>
    public SensitiveState[] State { get; init; } = [];

    /// <summary>Any part of the name.</summary>
    public string? Filter { get; init; }
}
