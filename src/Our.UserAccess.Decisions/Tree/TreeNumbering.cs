using Our.UserAccess.Decisions.Storage;

namespace Our.UserAccess.Decisions.Tree;

/// <summary>Gives every node its interval anew, spreading all positions there are as gaps over the tree.</summary>
internal static class TreeNumbering
{
    public static Layout Number(KeyedTableBuilder<Node> nodes)
    {
        var order = TreeOrder.ParentsFirst(nodes);
        var widths = Widths(nodes, order);
        var free = Free(nodes, order, widths);
        foreach (var index in order)
        {
            ref var node = ref nodes.Edit(index);
            node.Start = free.Starts[index];
            node.End = node.Start + widths[index] - 1;
            node.Free = free.Next[index];
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

    // Parents are met before their children, in no other order: what is read of them is kept close together.
    private static (int[] Starts, int[] Next) Free(KeyedTableBuilder<Node> nodes, ReadOnlySpan<int> order, int[] widths)
    {
        var starts = new int[nodes.Count];
        var next = new int[nodes.Count];
        var top = 0;
        foreach (var index in order)
        {
            ref var room = ref index < NodeTree.Containers ? ref top : ref next[nodes[index].Parent];
            starts[index] = room;
            next[index] = room + 1;
            room += widths[index];
        }

        return (starts, next);
    }
}
