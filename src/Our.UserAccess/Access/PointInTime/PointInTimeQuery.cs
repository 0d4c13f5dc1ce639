using Our.UserAccess.Shared.Paging;

namespace Our.UserAccess.Access.PointInTime;

/// <summary>Who could do what where, at a moment. Bound from the query string.</summary>
internal sealed record PointInTimeQuery : PageRequest
{
    /// <summary>A moment that has passed.</summary>
    public DateTimeOffset? At { get; init; }

    /// <summary>Anywhere among the roots that the workspace had then; or else <see cref="NodeId"/>.</summary>
    public Guid? WorkspaceId { get; init; }

    /// <summary>A node's id, or root:document, root:media, bin:document, bin:media.</summary>
    public string? NodeId { get; init; }

    public string? Verb { get; init; }

    /// <summary>Any part of the name.</summary>
    public string? Filter { get; init; }
}
