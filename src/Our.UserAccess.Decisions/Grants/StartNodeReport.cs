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
                offers.Key == Group.StartsAtRoot ? StartNode.Root : StartNode.At(keys.KeyOf(offers.Key)),
                [.. offers.Select(offer => offer.Grant is { } grant ? StartNodeSource.Of(grant) : StartNodeSource.Personal).Distinct()]))];
    }
}
