using Our.UserAccess.Decisions.Facts;
using Our.UserAccess.Decisions.Tree;
using Our.UserAccess.Decisions.Views;

namespace Our.UserAccess.Decisions.Enforcing;

/// <summary>Walks over all documents once and keeps those where the answers are not those of the parent.</summary>
internal sealed class PlaceReader(AccessSnapshot facts, CompiledView view, IEnumerable<string> unnamed)
{
    private readonly string[] _names = [.. facts.Verbs.Names.ToArray().Union(unnamed, StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    public IReadOnlyList<NodeVerbs> Read()
    {
        var nodes = facts.Tree.Nodes.Rows;
        var root = nodes[NodeTree.DocumentRoot];
        var places = new List<NodeVerbs> { At(root) };
        for (var index = NodeTree.Containers; index < nodes.Count; index++)
        {
            ref readonly var node = ref nodes[index];
            if (!node.IsThere || facts.Tree.Layout.KindAt(node.Start) != NodeKind.Document)
            {
                continue;
            }

            // What stands at the top, of the tree or of the bin, is compared with the root.
            var above = node.Parent < NodeTree.Containers ? root.Start : nodes[node.Parent].Start;
            if (!AreSame(node.Start, above))
            {
                places.Add(At(node));
            }
        }

        return places;
    }

    private bool AreSame(int position, int other)
    {
        for (var word = 0; word < view.Words; word++)
        {
            if (view.At(position, word).Allowed != view.At(other, word).Allowed)
            {
                return false;
            }
        }

        return true;
    }

    private NodeVerbs At(Node node) =>
        new(node.Key, [.. _names.Where(name => view.Decide(node.Start, facts.Verb(name)).IsAllowed)]);
}
