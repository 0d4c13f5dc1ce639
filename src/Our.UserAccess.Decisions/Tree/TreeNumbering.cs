using Our.UserAccess.Decisions.Storage;

namespace Our.UserAccess.Decisions.Tree;

/// <summary>Gives every node its interval anew, spreading all positions there are as gaps over the tree.</summary>
internal static class TreeNumbering
{
    public static Layout Number(KeyedTableBuilder<Node> nodes)
    {
        var order = TreeOrder.ParentsFirst(nodes);
        var widths = Widths(nodes, order);
        PlaceContainers(nodes, widths);
        foreach (var index in order)
        {
            if (index >= NodeTree.Containers)
            {
                ref var parent = ref nodes.Edit(nodes[index].Parent);
                Place(ref nodes.Edit(index), parent.Free, widths[index]);
                parent.Free += widths[index];
            }
        }

        return new Layout(
            new Interval(nodes[NodeTree.DocumentRoot].Start, nodes[NodeTree.DocumentBin].End),
            nodes[NodeTree.DocumentBin].Place,
            new Interval(nodes[NodeTree.MediaRoot].Start, nodes[NodeTree.MediaBin].End),
            nodes[NodeTree.MediaBin].Place);
    }

    /// <summary>Every node has a share for itself and one more for each child, so long lists have room to grow.</summary>
    private static int[] Widths(KeyedTableBuilder<Node> nodes, ReadOnlySpan<int> order)
    {
        var share = int.MaxValue / (2 * order.Length);
        var widths = new int[nodes.Count];
        for (var i = order.Length - 1; i >= 0; i--)
        {
            var index = order[i];
            widths[index] += share;
            var parent = nodes[index].Parent;
            if (parent >= 0)
            {
                widths[parent] += widths[index] + share;
            }
        }

        return widths;
    }

    private static void PlaceContainers(KeyedTableBuilder<Node> nodes, int[] widths)
    {
        var next = 0;
        for (var index = 0; index < NodeTree.Containers; index++)
        {
            Place(ref nodes.Edit(index), next, widths[index]);
            next += widths[index];
        }
    }

    private static void Place(ref Node node, int start, int width)
    {
        node.Start = start;
        node.End = start + width - 1;
        node.Free = start + 1;
    }
}
