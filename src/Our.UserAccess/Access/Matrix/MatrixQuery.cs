using Our.UserAccess.Shared.Paging;

namespace Our.UserAccess.Access.Matrix;

/// <summary>Whom and which part of a tree a table of answers is about.</summary>
internal sealed record MatrixQuery : PageRequest
{
    public Guid? UserId { get; init; }

    public Guid? GroupId { get; init; }

    /// <summary>The node whose children are the rows; root:document or root:media for the top of a tree.</summary>
    public string? ParentId { get; init; }

    /// <summary>Now, where it is left out.</summary>
    public DateTimeOffset? At { get; init; }
}
