using Our.UserAccess.Groups.Contracts;
using Our.UserAccess.Shared.Outcomes;

namespace Our.UserAccess.Changes.Contracts;

/// <summary>
/// Says whether the person who asks may change a user group of Umbraco's; null when they may. Whether they hold the
/// permission, and whether they see the group at all, is asked before.
/// </summary>
internal interface IGroupGuard
{
    /// <param name="before">What the group gives; null for a new one.</param>
    /// <param name="after">What it would give.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    Task<Failure?> SavingAsync(GroupRights? before, GroupRights after, CancellationToken cancellationToken);

    /// <summary>Deleting a group takes what it gives from everybody in it.</summary>
    Task<Failure?> DeletingAsync(GroupRights group, CancellationToken cancellationToken);
}
