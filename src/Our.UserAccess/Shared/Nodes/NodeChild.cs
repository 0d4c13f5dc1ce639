using Our.UserAccess.Decisions.Facts;

namespace Our.UserAccess.Shared.Nodes;

/// <summary>A node as a list of children shows it.</summary>
internal sealed record NodeChild(Guid Id, string Name, NodeKind Kind, bool HasChildren);
