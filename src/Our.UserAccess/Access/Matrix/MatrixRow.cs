using Our.UserAccess.Decisions.Facts;

namespace Our.UserAccess.Access.Matrix;

/// <summary>One child with the decisions on every verb, in the same order in every row of a tree.</summary>
internal sealed record MatrixRow(Guid NodeId, string Name, NodeKind Kind, bool HasChildren, IReadOnlyList<VerbItem> Verbs);
