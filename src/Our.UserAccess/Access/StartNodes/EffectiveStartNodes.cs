namespace Our.UserAccess.Access.StartNodes;

/// <summary>Where somebody's access begins in both trees. An empty list is no access there.</summary>
internal sealed record EffectiveStartNodes(IReadOnlyList<EffectiveStartNodeItem> Documents, IReadOnlyList<EffectiveStartNodeItem> Media);
