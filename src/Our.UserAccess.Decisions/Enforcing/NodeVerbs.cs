namespace Our.UserAccess.Decisions.Enforcing;

/// <summary>What may be done on a node and, up to the next such set, below it.</summary>
public sealed record NodeVerbs(Guid Node, IReadOnlyList<string> Verbs);
