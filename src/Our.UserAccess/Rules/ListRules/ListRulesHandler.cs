using Our.UserAccess.Rules.Contracts;
using Our.UserAccess.Shared.Nodes;
using Our.UserAccess.Shared.Paging;

namespace Our.UserAccess.Rules.ListRules;

internal sealed class ListRulesHandler(IRuleReader rules, INodeDirectory nodes, RuleItems items)
{
    public async Task<Page<RuleItem>> HandleAsync(RuleQuery query, CancellationToken cancellationToken)
    {
        var filter = new RuleFilter
        {
            UserId = query.UserId,
            GroupId = query.GroupId,
            NodeIds = query.NodeId is { } node ? nodes.PathTo(node) : null,
            Skip = query.Skip,
            Take = query.Take,
        };
        Page<AccessRule> found = await rules.FindAsync(filter, cancellationToken);
        return new Page<RuleItem>(found.Total, await items.OfAsync(found.Items));
    }
}
