using Our.UserAccess.Decisions.Facts;

namespace Our.UserAccess.Shared.Nodes;

/// <summary>A document or media item by its key.</summary>
/// <param name="Id">The node's key.</param>
/// <param name="Name">As the tree shows it.</param>
/// <param name="Kind">Which tree it is in.</param>
/// <param name="IsTrashed">Whether it stands in the recycle bin.</param>
/// <param name="Path">Umbraco's path of numbers, from the root down to the node itself.</param>
internal sealed record NodeInfo(Guid Id, string Name, NodeKind Kind, bool IsTrashed, string Path)
{
    /// <summary>Whether the other node is this one or stands below it.</summary>
    public bool Contains(NodeInfo other) =>
        Kind == other.Kind && (other.Path == Path || other.Path.StartsWith(Path + ',', StringComparison.Ordinal));
}
