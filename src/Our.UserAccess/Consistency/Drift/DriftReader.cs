using Our.UserAccess.AccessFacts.Contracts;
using Our.UserAccess.Assignments.Contracts;
using Our.UserAccess.Consistency.Contracts;
using Our.UserAccess.Consistency.Memberships;
using Our.UserAccess.Consistency.StartNodes;
using Our.UserAccess.Decisions;

namespace Our.UserAccess.Consistency.Drift;

internal sealed class DriftReader(IAccessFacts facts, IAssignmentReader assignments, INativeUsers users, TimeProvider clock) : IDriftReader
{
    public async Task<IReadOnlyList<DriftItem>> OfUserAsync(Guid user, CancellationToken cancellationToken)
    {
        if (facts.Current is not AccessSnapshot snapshot || !snapshot.KnowsUser(user))
        {
            return [];
        }

        DateTimeOffset now = clock.GetUtcNow();
        IReadOnlyList<Assignment> ofUser = (await assignments.FindAsync(new AssignmentFilter { UserId = user }, cancellationToken)).Items;
        List<DriftItem> drift = [.. Memberships(user, ofUser, [.. snapshot.MembershipsOf(user)], now.UtcDateTime)];
        if (await users.StartNodesAsync(user) is StartNodeKeys native && !StartNodePlan.For(user, snapshot, now).Native.IsSameAs(native))
        {
            drift.Add(new DriftItem { Kind = DriftKind.StartNodes, UserId = user });
        }

        return drift;
    }

    private static IEnumerable<DriftItem> Memberships(Guid user, IEnumerable<Assignment> assignments, HashSet<Guid> native, DateTime now) =>
        from pair in assignments.GroupBy(assignment => assignment.GroupId)
        let wanted = new Pair([.. pair]).WantsMembership(now)
        let isMember = native.Contains(pair.Key)
        where wanted != isMember
        select new DriftItem
        {
            Kind = isMember ? DriftKind.MembershipWithoutAccess : DriftKind.MembershipMissing,
            UserId = user,
            GroupId = pair.Key,
        };
}
