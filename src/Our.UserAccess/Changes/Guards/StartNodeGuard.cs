using Our.UserAccess.AccessFacts.Contracts;
using Our.UserAccess.Changes.Contracts;
using Our.UserAccess.Decisions;
using Our.UserAccess.Groups.Contracts;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Shared.Outcomes;

namespace Our.UserAccess.Changes.Guards;

/// <summary>
/// Nobody gives a place that they do not get to themselves. Taking one away can give more: on its branch the start nodes of
/// the groups count again, so they must be within reach too.
/// </summary>
internal sealed class StartNodeGuard(
    IUserGuard users, ICurrentUser current, IReach reach, IAccessFacts facts, HeldPlaces held, IGroupRights groups, TimeProvider clock) : IStartNodeGuard
{
    public async Task<Failure?> RefusalAsync(
        Guid userId, IReadOnlyCollection<Guid> given, IReadOnlyCollection<Guid> taken, CancellationToken cancellationToken)
    {
        if (await users.AccountAsync(userId, cancellationToken) is Failure refused)
        {
            return refused;
        }

        if (reach.IsAdministrator)
        {
            return null;
        }

        if (current.Id is not { } self || facts.Current is not { } snapshot)
        {
            return GuardFailures.OutOfReach;
        }

        IEnumerable<Guid> ofGroups = taken.Count == 0 ? [] : await OfGroupsAsync(userId, cancellationToken);
        return given.Concat(taken.Where(snapshot.KnowsNode)).Concat(ofGroups).All(node => Reaches(snapshot, self, node))
            ? null
            : GuardFailures.StartNodeBeyondOwn;
    }

    private async Task<IEnumerable<Guid>> OfGroupsAsync(Guid userId, CancellationToken cancellationToken) =>
        (await groups.OfAsync([.. held.Of(userId).SelectMany(place => place).Distinct()]))
        .SelectMany(group => group.StartNodes);

    private bool Reaches(AccessSnapshot snapshot, Guid self, Guid node) =>
        snapshot.Decide(self, node, snapshot.Verb(string.Empty), clock.GetUtcNow()).Layer > Layer.StartNodes;
}
