namespace Our.UserAccess.Decisions.Facts;

/// <summary>A node as a database row gives it, for loading a whole tree at once: parents are named by number.</summary>
/// <param name="Id">A number that is unique within the load.</param>
/// <param name="ParentId">The parent's number; negative at the top of the tree or of the recycle bin.</param>
/// <param name="Key">The node's key.</param>
/// <param name="Kind">Which tree it is in.</param>
/// <param name="IsTrashed">Whether it stands in the recycle bin.</param>
public readonly record struct NodeRow(int Id, int ParentId, Guid Key, NodeKind Kind, bool IsTrashed = false);
