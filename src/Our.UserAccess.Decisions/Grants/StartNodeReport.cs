using Our.UserAccess.Decisions.Facts;
using Our.UserAccess.Decisions.Tree;

namespace Our.UserAccess.Decisions.Grants;

/// <summary>Effective start nodes for people to read: each once, with all its sources.</summary>
internal readonly struct StartNodeReport(Register register, NodeTree tree)
{
    public IReadOnlyList<EffectiveStartNode> For(User user, NodeKind kind, long at)
    {
        var keys = tree;
        return [.. StartNodeReader.Effective(user, GrantReader.At(register, user, at), kind, tree)
            .GroupBy(offer => offer.Node)
            .Select(offers => new EffectiveStartNode(
                Of(offers.Key, keys),
                [.. offers.Select(offer => offer.Grant is { } grant ? StartNodeSource.Of(grant) : StartNodeSource.Personal).Distinct()]))];
    }

    public IReadOnlyList<StartNode> Personal(User user, NodeKind kind)
    {
        var keys = tree;
        return Array.ConvertAll(user.Starts(kind), node => Of(node, keys));
    }

    /// <summary>What memberships alone would give, as if there were no assignments.</summary>
    public IReadOnlyList<StartNode> Umbraco(User user, NodeKind kind)
    {
        var keys = tree;
        return [.. StartNodeReader.Effective(user, GrantReader.Native(register, user), kind, tree).Select(offer => Of(offer.Node, keys)).Distinct()];
    }

    private static StartNode Of(int node, NodeTree keys) => node == Group.StartsAtRoot ? StartNode.Root : StartNode.At(keys.KeyOf(node));
}
