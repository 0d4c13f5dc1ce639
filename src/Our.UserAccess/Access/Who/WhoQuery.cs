using Our.UserAccess.Shared.Paging;

namespace Our.UserAccess.Access.Who;

/// <summary>Who may do what where. Bound from the query string.</summary>
internal sealed record WhoQuery : PageRequest
{
    /// <summary>A node's id, or root:document, root:media, bin:document, bin:media.</summary>
    public string? NodeId { get; init; }

    public string? Verb { get; init; }

    public string? DocumentType { get; init; }

    public string? Culture { get; init; }

    /// <summary>Any part of the name.</summary>
    public string? Filter { get; init; }

    /// <summary>Now, where it is left out.</summary>
    public DateTimeOffset? At { get; init; }
}
