using Our.UserAccess.Decisions.Facts;
using Our.UserAccess.Decisions.Storage;

namespace Our.UserAccess.Decisions.Tree;

/// <summary>Takes rows whose parents are named by number, in any order, into the table of nodes.</summary>
internal readonly ref struct NodeLoad(KeyedTableBuilder<Node> nodes, ReadOnlySpan<NodeRow> rows)
{
    private readonly ReadOnlySpan<NodeRow> _rows = rows;

    /// <summary>Answers how many rows hang on nothing and stay unknown.</summary>
    public int Run()
    {
        var indexes = AddAll();
        var byId = RowNumbers.Of(_rows);
        var isSuspect = false;
        for (var i = 0; i < _rows.Length; i++)
        {
            var parent = ParentOf(_rows[i], byId, indexes);
            nodes.Edit(indexes[i]).Parent = parent;
            isSuspect |= parent == Node.NotThere || parent > indexes[i];
        }

        return isSuspect ? LeaveOutStrays(indexes) : 0;
    }

    private static int Top(in NodeRow row) => row.IsTrashed ? NodeTree.BinOf(row.Kind) : NodeTree.RootOf(row.Kind);

    private int[] AddAll()
    {
        nodes.Reserve(_rows.Length);
        return nodes.Count == NodeTree.Containers ? AddToEmpty() : AddToOthers();
    }

    private int[] AddToEmpty()
    {
        var indexes = new int[_rows.Length];
        for (var i = 0; i < _rows.Length; i++)
        {
            indexes[i] = nodes.Append(new Node { Key = _rows[i].Key, Parent = Node.NoParent });
        }

        return nodes.LinkFrom(NodeTree.Containers) is { } twice ? throw Twice(twice) : indexes;
    }

    private int[] AddToOthers()
    {
        var indexes = new int[_rows.Length];
        for (var i = 0; i < _rows.Length; i++)
        {
            indexes[i] = nodes.FindOrAdd(Node.Ghost(_rows[i].Key));
            ref var node = ref nodes.Edit(indexes[i]);
            if (node.IsThere)
            {
                throw Twice(_rows[i].Key);
            }

            node.Parent = Node.NoParent;
        }

        return indexes;
    }

    private ArgumentException Twice(Guid key) => new($"Node {key} is there twice.", nameof(rows));

    private int ParentOf(in NodeRow row, RowNumbers byId, int[] indexes)
    {
        if (row.ParentId < 0)
        {
            return Top(row);
        }

        var parent = byId.Find(row.ParentId);
        if (parent < 0)
        {
            return Node.NotThere;
        }

        return row.IsTrashed && !IsTrashed(parent, byId) ? NodeTree.BinOf(row.Kind) : indexes[parent];
    }

    private bool IsTrashed(int number, RowNumbers byId)
    {
        // Bounded by the number of rows, so that rows which go in circles end it too.
        for (var step = 0; number >= 0 && step < _rows.Length; step++)
        {
            if (_rows[number].IsTrashed)
            {
                return true;
            }

            number = _rows[number].ParentId < 0 ? RowNumbers.Missing : byId.Find(_rows[number].ParentId);
        }

        return false;
    }

    private int LeaveOutStrays(int[] indexes)
    {
        var isReached = new bool[nodes.Count];
        foreach (var index in TreeOrder.ByLevels(nodes))
        {
            isReached[index] = true;
        }

        var strays = 0;
        foreach (var index in indexes)
        {
            if (!isReached[index])
            {
                nodes.Edit(index) = Node.Ghost(nodes[index].Key);
                strays++;
            }
        }

        return strays;
    }
}
