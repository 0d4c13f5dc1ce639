using Our.UserAccess.Decisions.Facts;
using Our.UserAccess.Decisions.Storage;

namespace Our.UserAccess.Decisions.Tree;

/// <summary>One version of both trees.</summary>
internal sealed class NodeTree(KeyedTable<Node> nodes, Layout layout)
{
    /// <summary>The four containers come first in every tree.</summary>
    public const int DocumentRoot = 0;
    public const int DocumentBin = 1;
    public const int MediaRoot = 2;
    public const int MediaBin = 3;
    public const int Containers = 4;

    private const int Unknown = -1;

    public static NodeTree Empty { get; } = CreateEmpty();

    public KeyedTable<Node> Nodes => nodes;

    public Layout Layout => layout;

    /// <summary>The node's position, negative when it is not known.</summary>
    public int PositionOf(Guid key)
    {
        var index = nodes.Find(key);
        return index < 0 ? Unknown : nodes.Rows[index].Start;
    }

    public Interval PlaceOf(int index) => nodes.Rows[index].Place;

    public Guid KeyOf(int index) => nodes.Rows[index].Key;

    /// <summary>How many steps <paramref name="ancestor"/> is above the node; 0 when they are the same.</summary>
    public int Distance(int node, int ancestor)
    {
        var steps = 0;
        for (; node != ancestor; node = nodes.Rows[node].Parent)
        {
            steps++;
        }

        return steps;
    }

    /// <summary>How many nodes are on the node's path, itself included: where the whole site is.</summary>
    public int PathLength(int node)
    {
        var steps = 0;
        for (; node >= Containers; node = nodes.Rows[node].Parent)
        {
            steps++;
        }

        return steps;
    }

    internal static int RootOf(NodeKind kind) => kind == NodeKind.Media ? MediaRoot : DocumentRoot;

    internal static int BinOf(NodeKind kind) => kind == NodeKind.Media ? MediaBin : DocumentBin;

    private static NodeTree CreateEmpty()
    {
        var nodes = new KeyedTableBuilder<Node>(KeyedTable<Node>.Empty);
        Guid[] containers = [WellKnownNodes.DocumentRoot, WellKnownNodes.DocumentBin, WellKnownNodes.MediaRoot, WellKnownNodes.MediaBin];
        foreach (var key in containers)
        {
            nodes.Add(new Node { Key = key, Parent = Node.NoParent });
        }

        var layout = TreeNumbering.Number(nodes);
        return new NodeTree(nodes.Build(), layout);
    }
}
