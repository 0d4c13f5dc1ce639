using Our.UserAccess.Assignments.Contracts;
using Our.UserAccess.Consistency.Contracts;

namespace Our.UserAccess.Consistency.Memberships;

internal sealed class MembershipKeeper(
    IAssignmentReader assignments, RecordUpkeep<Assignment> upkeep, INativeUsers users, TimeProvider clock) : IMembershipKeeper
{
    public async Task EnforceAsync(Guid user, Guid group, CancellationToken cancellationToken)
    {
        var pair = new Pair(await assignments.OfPairAsync(user, group, cancellationToken));
        switch (pair.WantsMembership(Now))
        {
            case true:
                await users.AddToGroupAsync(user, group);
                break;
            case false:
                await users.RemoveFromGroupAsync(user, group);
                break;
            default:
                break;
        }
    }

    public async Task TakenAwayAsync(Guid user, IReadOnlyCollection<Guid> groups, CancellationToken cancellationToken)
    {
        foreach (Guid group in groups)
        {
            IReadOnlyList<Assignment> ofPair = await assignments.OfPairAsync(user, group, cancellationToken);

            // Where none was active, the membership went because its window had closed.
            if (new Pair(ofPair).WantsMembership(Now) is true)
            {
                await upkeep.ApplyAsync(ofPair, assignment => Pair.Ending(assignment, Now), cancellationToken);
            }
        }
    }

    private DateTime Now => clock.GetUtcNow().UtcDateTime;
}
