using Our.UserAccess.Shared.Paging;

namespace Our.UserAccess.Assignments.Contracts;

/// <summary>Reads assignments from the database. Decisions do not: they have them in memory.</summary>
internal interface IAssignmentReader
{
    /// <summary>Oldest first.</summary>
    Task<Page<Assignment>> FindAsync(AssignmentFilter filter, CancellationToken cancellationToken);

    /// <summary>All assignments of this user to this group, ended ones too.</summary>
    Task<IReadOnlyList<Assignment>> OfPairAsync(Guid userId, Guid groupId, CancellationToken cancellationToken);

    /// <summary>Users with a planned or active assignment in one of the workspaces, in the order of their keys.</summary>
    Task<IReadOnlyList<Guid>> UsersInAsync(IReadOnlyCollection<Guid> workspaceIds, int most, CancellationToken cancellationToken);

    /// <summary>The workspaces in which these users have planned or active assignments.</summary>
    Task<ILookup<Guid, Guid>> WorkspacesOfAsync(IReadOnlyCollection<Guid> userIds, CancellationToken cancellationToken);

    /// <summary>How many planned or active assignments the workspace has.</summary>
    Task<long> CountOpenInWorkspaceAsync(Guid workspaceId, CancellationToken cancellationToken);
}
