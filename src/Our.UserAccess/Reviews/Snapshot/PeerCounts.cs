using Our.UserAccess.Decisions;

namespace Our.UserAccess.Reviews.Snapshot;

/// <summary>Counts the others, once for everything that is written down together.</summary>
internal sealed class PeerCounts(AccessSnapshot snapshot, DateTimeOffset now)
{
    private readonly ILookup<Guid?, (Guid User, Guid Group)> _assigned = snapshot.Assignments
        .Where(assignment => assignment.Window.Contains(now))
        .ToLookup(assignment => assignment.Workspace, assignment => (assignment.User, assignment.Group));

    private readonly Dictionary<Guid, IReadOnlyList<Guid>> _members = [];

    /// <summary>Null for what is for one person by its nature.</summary>
    public Peers? Of(Holding holding) => holding switch
    {
        { Kind: HoldingKind.Assignment, GroupId: { } group, PlaceId: { } place } => InPlace(holding, group, place),
        { Kind: HoldingKind.Membership, GroupId: { } group } => Everywhere(holding, group),
        _ => null,
    };

    private Peers InPlace(Holding holding, Guid group, Guid place)
    {
        var others = _assigned[place].Where(held => held.User != holding.UserId).ToArray();
        return new Peers(
            holding.GroupName ?? string.Empty,
            holding.PlaceName,
            others.Select(held => held.User).Distinct().Count(),
            others.Where(held => held.Group == group).Select(held => held.User).Distinct().Count());
    }

    private Peers Everywhere(Holding holding, Guid group)
    {
        if (!_members.TryGetValue(group, out IReadOnlyList<Guid>? members))
        {
            _members[group] = members = snapshot.MembersOf(group);
        }

        return new Peers(holding.GroupName ?? string.Empty, Where: null, Recommendation.FewPeers, members.Count(member => member != holding.UserId));
    }
}
