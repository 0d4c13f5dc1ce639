using Our.UserAccess.Groups.Contracts;
using Our.UserAccess.Rules.Contracts;
using Our.UserAccess.Shared.Nodes;
using Our.UserAccess.Shared.Outcomes;
using Our.UserAccess.StartNodes.Contracts;

namespace Our.UserAccess.Groups.GetUsage;

internal sealed class GetUsageHandler(IGroupDirectory groups, GroupAssignments assignments, IRuleReader rules, INodeDirectory nodes)
{
    public async Task<Outcome<GroupUsage>> HandleAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await groups.GetAsync(id) is not GroupDetail group)
        {
            return GroupFailures.NotFound(id);
        }

        GroupAssignments.Open open = await assignments.OpenAsync(id, cancellationToken);
        IReadOnlyList<AccessRule> ofGroup = (await rules.FindAsync(new RuleFilter { GroupId = id }, cancellationToken)).Items;
        IReadOnlyDictionary<Guid, NodeInfo> named = nodes.Find([.. ofGroup.Select(rule => rule.NodeId).OfType<Guid>()]);
        return new GroupUsage
        {
            MemberCount = group.MemberCount,
            Workspaces = open.Workspaces,
            AssignmentsEverywhere = open.Everywhere,
            Rules = [.. ofGroup.Select(rule => Rule(rule, named))],
            StartNodes = [.. new[] { group.DocumentStartNode, group.MediaStartNode }.OfType<StartNode>()],
            GranularDocuments = [.. group.GranularPermissions.Select(entry => entry.Node).OfType<StartNode>()],
        };
    }

    private static RuleUsage Rule(AccessRule rule, IReadOnlyDictionary<Guid, NodeInfo> named) =>
        new(rule.Id, rule.Effect, rule.Verbs, rule.NodeId, rule.NodeId is { } node ? named.GetValueOrDefault(node)?.Name : null, rule.Guardrail);
}
