using Our.UserAccess.Decisions.Facts;

namespace Our.UserAccess.Decisions.Grants;

/// <summary>A start node that a user really has, with all that gives it.</summary>
public sealed record EffectiveStartNode(StartNode StartNode, IReadOnlyList<StartNodeSource> Sources);
