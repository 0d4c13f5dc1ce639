using Our.UserAccess.Groups.Contracts;

namespace Our.UserAccess.Changes.Contracts;

/// <summary>What the person who asks has themselves: nobody gives, or takes, more than that.</summary>
internal interface IOwnRights
{
    /// <summary>The groups among these that they could give in a place, since they hold as much there.</summary>
    /// <param name="groups">The groups in question.</param>
    /// <param name="workspaceId">Null for everywhere.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    Task<IReadOnlyList<GroupRights>> WithinAsync(IReadOnlyCollection<GroupRights> groups, Guid? workspaceId, CancellationToken cancellationToken);

    /// <summary>The first of the verbs that they may not use on the node themselves; null when they may use all.</summary>
    string? FirstBeyond(IReadOnlyCollection<string> verbs, Guid nodeId);
}
