namespace Our.UserAccess.Access.StartNodes;

/// <summary>A start node with what gives it.</summary>
/// <param name="NodeId">Null for the root of the tree.</param>
/// <param name="Name">The node's name.</param>
/// <param name="Sources">At least one.</param>
internal sealed record EffectiveStartNodeItem(Guid? NodeId, string Name, IReadOnlyList<StartNodeSourceItem> Sources);
