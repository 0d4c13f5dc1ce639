using Our.UserAccess.AccessFacts.Contracts;
using Our.UserAccess.Assignments.Contracts;
using Our.UserAccess.Decisions;
using Our.UserAccess.Decisions.Facts;
using Our.UserAccess.Rules.Contracts;
using Our.UserAccess.Shared.Changes;
using Our.UserAccess.Shared.Nodes;
using Our.UserAccess.Shared.Principals;
using Our.UserAccess.Workspaces.Contracts;

namespace Our.UserAccess.Reviews.Snapshot;

/// <summary>What some people hold that a review looks at: a few queries for any number of them.</summary>
internal sealed class HoldingReader(
    IAccessFacts facts, IAssignmentReader assignments, IRuleReader rules, IPrincipalNames names, IRecordStore<SiteWorkspace> workspaces, INodeDirectory nodes, TimeProvider clock)
{
    public async Task<IReadOnlyList<Holding>> ReadAsync(ReviewScope scope, IReadOnlyList<Guid> userIds, CancellationToken cancellationToken)
    {
        if (facts.Current is not { } snapshot)
        {
            return [];
        }

        List<Holding> held = [.. Memberships(snapshot, userIds), .. await AssignmentsAsync(userIds, cancellationToken), .. await RulesAsync(userIds, cancellationToken)];
        Holding[] within = [.. held.Where(holding => IsWithin(snapshot, scope, holding))];
        IReadOnlyDictionary<Guid, string> groups = await names.OfGroupsAsync([.. within.Select(holding => holding.GroupId).OfType<Guid>().Distinct()]);
        Dictionary<Guid, string> places = (await workspaces.AllAsync(cancellationToken)).ToDictionary(workspace => workspace.Id, workspace => workspace.Name);
        IReadOnlyDictionary<Guid, NodeInfo> found = nodes.Find([.. within.Where(IsOnNode).Select(holding => holding.PlaceId!.Value).Distinct()]);
        return
        [
            .. within.Select(holding => holding with
            {
                GroupName = holding.GroupId is { } group ? groups.GetValueOrDefault(group, "a group that is gone") : null,
                PlaceName = holding.PlaceId is not { } place ? null : IsOnNode(holding) ? found.GetValueOrDefault(place)?.Name ?? "a node that is gone" : places.GetValueOrDefault(place),
            }),
        ];
    }

    private IEnumerable<Holding> Memberships(AccessSnapshot snapshot, IReadOnlyList<Guid> userIds) =>
        from user in userIds
        from held in snapshot.GroupsOf(user, clock.GetUtcNow())
        where held.Assignment is null
        select new Holding { UserId = user, Kind = HoldingKind.Membership, Id = held.Group, GroupId = held.Group };

    private async Task<IEnumerable<Holding>> AssignmentsAsync(IReadOnlyList<Guid> userIds, CancellationToken cancellationToken)
    {
        DateTime now = clock.GetUtcNow().UtcDateTime;
        return
            from held in await assignments.OfUsersAsync(userIds, cancellationToken)
            where held.StateAt(now) != AssignmentState.Ended
            select new Holding
            {
                UserId = held.UserId, Kind = HoldingKind.Assignment, Id = held.Id, GroupId = held.GroupId, PlaceId = held.WorkspaceId,
                Since = held.From ?? held.CreatedAt, Until = held.Until,
            };
    }

    private async Task<IEnumerable<Holding>> RulesAsync(IReadOnlyList<Guid> userIds, CancellationToken cancellationToken)
    {
        DateTime now = clock.GetUtcNow().UtcDateTime;
        return
            from rule in (await rules.FindAsync(new RuleFilter { UserIds = userIds }, cancellationToken)).Items
            where rule is { SubjectId: not null } && !(rule.Until <= now)
            select new Holding
            {
                UserId = rule.SubjectId!.Value, Kind = HoldingKind.Rule, Id = rule.Id, PlaceId = rule.NodeId, Since = rule.From ?? rule.CreatedAt, Until = rule.Until,
                Act = $"{(rule.Effect == Effect.Allow ? "allows" : "denies")} {string.Join(", ", rule.Verbs)}",
            };
    }

    private static bool IsWithin(AccessSnapshot snapshot, ReviewScope scope, Holding holding) => scope.Kind switch
    {
        ReviewScopeKind.Workspace => IsOnNode(holding) ? snapshot.IsIn(scope.Id!.Value, holding.PlaceId!.Value) : holding.WorkspaceId == scope.Id,
        ReviewScopeKind.Overrides => holding.Kind == HoldingKind.Rule,
        ReviewScopeKind.ApiUsers or ReviewScopeKind.Inactive => true,
        _ => holding.GroupId == scope.Id,
    };

    private static bool IsOnNode(Holding holding) => holding is { Kind: HoldingKind.Rule, PlaceId: not null };
}
