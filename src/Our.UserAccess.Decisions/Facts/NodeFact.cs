namespace Our.UserAccess.Decisions.Facts;

/// <summary>One node of a tree.</summary>
/// <param name="Key">The node's key.</param>
/// <param name="Parent">Its parent, or null at the top of its tree.</param>
/// <param name="Kind">Which tree it is in.</param>
/// <param name="IsTrashed">
/// Whether it stands in the recycle bin. A trashed node whose parent is not trashed has left its parent and stands at
/// the top of the bin; what is below a trashed node is trashed, said or not.
/// </param>
public sealed record NodeFact(Guid Key, Guid? Parent, NodeKind Kind, bool IsTrashed = false);
