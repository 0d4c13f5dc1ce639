namespace Our.UserAccess.Insight.Contracts;

/// <summary>Somebody used a verb. The node is only needed to tell what belongs together, and is not written down.</summary>
/// <param name="Operation">One request: what Umbraco tells of one act several times is one.</param>
/// <param name="UserId">Who.</param>
/// <param name="Verb">What.</param>
/// <param name="NodeId">Where.</param>
/// <param name="WorkspaceIds">The workspaces that the node is in.</param>
/// <param name="At">UTC.</param>
internal sealed record VerbUse(string Operation, Guid UserId, string Verb, Guid NodeId, IReadOnlyList<Guid> WorkspaceIds, DateTime At);
