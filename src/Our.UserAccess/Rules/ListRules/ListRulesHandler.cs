using Our.UserAccess.AccessFacts.Contracts;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Rules.Contracts;
using Our.UserAccess.Shared.Nodes;
using Our.UserAccess.Shared.Paging;

namespace Our.UserAccess.Rules.ListRules;

internal sealed class ListRulesHandler(IRuleReader rules, INodeDirectory nodes, RuleItems items, IReach reach, IAccessFacts facts)
{
    public async Task<Page<RuleItem>> HandleAsync(RuleQuery query, CancellationToken cancellationToken)
    {
        var filter = new RuleFilter
        {
            UserId = query.UserId,
            GroupId = query.GroupId,
            NodeIds = query.NodeId is { } node ? nodes.PathTo(node) : null,
        };
        Reach seen = await reach.OfAsync(RulePermissions.Read, cancellationToken);
        Page<AccessRule> found = seen.IsEverywhere
            ? await rules.FindAsync(filter with { Skip = query.Skip, Take = query.Take }, cancellationToken)
            : Part((await rules.FindAsync(filter, cancellationToken)).Items, seen, query);
        return new Page<RuleItem>(found.Total, await items.OfAsync(found.Items));
    }

    // The database does not know which nodes are in a workspace; whoever sees only some gets them from all rules that match.
    private Page<AccessRule> Part(IEnumerable<AccessRule> all, Reach seen, RuleQuery query)
    {
        AccessRule[] inside = [.. all.Where(rule => rule.NodeId is { } node && seen.Workspaces.Any(place => facts.Current?.IsIn(place, node) == true))];
        return new Page<AccessRule>(inside.Length, [.. inside.Skip(query.Skip).Take(query.Take)]);
    }
}
