using Our.UserAccess.Shared.Outcomes;

namespace Our.UserAccess.Changes.Contracts;

/// <summary>
/// Says whether the person who asks may change a user of Umbraco's; null when they may. Whether they hold the permission,
/// and whether they see the user at all, is asked before.
/// </summary>
internal interface IUserGuard
{
    /// <summary>Name, mail, photo and the like: one's own too.</summary>
    Task<Failure?> ProfileAsync(Guid userId, CancellationToken cancellationToken);

    /// <summary>Password, state, sessions, start nodes: what gives or takes access, so never one's own.</summary>
    Task<Failure?> AccountAsync(Guid userId, CancellationToken cancellationToken);

    /// <summary>What stops somebody from signing in: as <see cref="AccountAsync"/>, and the last administrator stays.</summary>
    Task<Failure?> LeavingAsync(Guid userId, CancellationToken cancellationToken);

    /// <summary>Puts the user into groups or takes them out, which counts everywhere.</summary>
    /// <param name="userId">The user; null for one who is not there yet.</param>
    /// <param name="given">The groups that are new to them.</param>
    /// <param name="taken">The groups that they lose.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    Task<Failure?> GroupsAsync(Guid? userId, IReadOnlyCollection<Guid> given, IReadOnlyCollection<Guid> taken, CancellationToken cancellationToken);
}
