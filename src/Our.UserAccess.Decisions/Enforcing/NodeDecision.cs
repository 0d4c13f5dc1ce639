namespace Our.UserAccess.Decisions.Enforcing;

/// <summary>A decision with the node that it is about.</summary>
public readonly record struct NodeDecision(Guid Node, Decision Decision);
