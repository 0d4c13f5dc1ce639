using Our.UserAccess.Decisions.Storage;

namespace Our.UserAccess.Decisions.Tree;

/// <summary>An order of the nodes that are there in which a parent comes before its children.</summary>
internal static class TreeOrder
{
    public static int[] ParentsFirst(KeyedTableBuilder<Node> nodes)
    {
        var order = new int[nodes.Count];
        var count = 0;
        for (var index = 0; index < nodes.Count; index++)
        {
            var parent = nodes[index].Parent;
            if (parent > index)
            {
                return ByLevels(nodes);
            }

            if (parent != Node.NotThere)
            {
                order[count++] = index;
            }
        }

        return count == order.Length ? order : order[..count];
    }

    /// <summary>From the containers downwards: what hangs on nothing, or in a circle, is not met.</summary>
    public static int[] ByLevels(KeyedTableBuilder<Node> nodes)
    {
        var first = FirstChildOffsets(nodes);
        var next = first.AsSpan(0, nodes.Count).ToArray();
        var children = new int[first[^1]];
        for (var index = NodeTree.Containers; index < nodes.Count; index++)
        {
            if (nodes[index].IsThere)
            {
                children[next[nodes[index].Parent]++] = index;
            }
        }

        var order = new List<int>(nodes.Count);
        order.AddRange(Enumerable.Range(0, NodeTree.Containers));
        for (var done = 0; done < order.Count; done++)
        {
            var index = order[done];
            order.AddRange(children.AsSpan(first[index]..first[index + 1]));
        }

        return [.. order];
    }

    private static int[] FirstChildOffsets(KeyedTableBuilder<Node> nodes)
    {
        var offsets = new int[nodes.Count + 1];
        for (var index = NodeTree.Containers; index < nodes.Count; index++)
        {
            if (nodes[index].IsThere)
            {
                offsets[nodes[index].Parent + 1]++;
            }
        }

        for (var index = 0; index < nodes.Count; index++)
        {
            offsets[index + 1] += offsets[index];
        }

        return offsets;
    }
}
