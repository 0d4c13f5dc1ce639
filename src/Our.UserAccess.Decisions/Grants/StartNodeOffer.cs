using Our.UserAccess.Decisions.Tree;

namespace Our.UserAccess.Decisions.Grants;

/// <summary>A start node before Umbraco's rule has combined it with the others.</summary>
internal readonly record struct StartNodeOffer(int Node, Interval Place, Grant? Grant);
