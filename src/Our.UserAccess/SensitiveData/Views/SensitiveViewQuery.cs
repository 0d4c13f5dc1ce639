using Our.UserAccess.Shared.Paging;

namespace Our.UserAccess.SensitiveData.Views;

/// <summary>Bound from the query string.</summary>
internal sealed record SensitiveViewQuery : PageRequest
{
    public Guid? UserId { get; init; }

    /// <summary>Inclusive.</summary>
    public DateTimeOffset? From { get; init; }

    /// <summary>Exclusive.</summary>
    public DateTimeOffset? To { get; init; }
}
