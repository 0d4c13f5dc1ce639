using Our.UserAccess.Shared.Paging;

namespace Our.UserAccess.Assignments.Contracts;

/// <summary>Reads assignments from the database. Decisions do not: they have them in memory.</summary>
internal interface IAssignmentReader
{
    /// <summary>Oldest first.</summary>
    Task<Page<Assignment>> FindAsync(AssignmentFilter filter, CancellationToken cancellationToken);

    /// <summary>All assignments of these users, ended ones too.</summary>
    Task<IReadOnlyList<Assignment>> OfUsersAsync(IReadOnlyCollection<Guid> userIds, CancellationToken cancellationToken);

    /// <summary>All assignments of this user to this group, ended ones too.</summary>
    Task<IReadOnlyList<Assignment>> OfPairAsync(Guid userId, Guid groupId, CancellationToken cancellationToken);

    /// <summary>How many planned or active assignments the workspace has.</summary>
    Task<long> CountOpenInWorkspaceAsync(Guid workspaceId, CancellationToken cancellationToken);
}
