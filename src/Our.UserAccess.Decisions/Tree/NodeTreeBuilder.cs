using Our.UserAccess.Decisions.Facts;
using Our.UserAccess.Decisions.Storage;

namespace Our.UserAccess.Decisions.Tree;

/// <summary>Edits a copy of a <see cref="NodeTree"/>. A new node goes into a gap; only when there is none left is the tree numbered anew.</summary>
internal sealed class NodeTreeBuilder(NodeTree source)
{
    /// <summary>A new node takes this part of the gap it is put into, so that many more find room after it.</summary>
    private const int PartOfGap = 16;

    private readonly KeyedTableBuilder<Node> _nodes = new(source.Nodes);
    private Layout _layout = source.Layout;
    private bool _isUnnumbered;
    private bool _hasMoved;

    /// <summary>The index of a node that is there or that something speaks of.</summary>
    public int IndexOf(Guid key)
    {
        var index = _nodes.Find(key);
        return index >= 0 ? index : _nodes.Add(Node.Ghost(key));
    }

    /// <summary>Loads rows at once; answers how many were left out because their parent is not there.</summary>
    public int Load(ReadOnlySpan<NodeRow> rows)
    {
        var left = new NodeLoad(_nodes, rows).Run();
        _isUnnumbered = true;
        return left;
    }

    public void Put(NodeFact node)
    {
        var index = IndexOf(node.Key);
        var parent = ParentFor(node);
        if (index < NodeTree.Containers || IsInBranch(parent, index))
        {
            throw new ArgumentException($"Node {node.Key} cannot be put below {node.Parent}: that is itself, or below it.", nameof(node));
        }

        var old = _nodes[index];
        if (old.Parent == parent)
        {
            return;
        }

        // A ghost may already be spoken of, and a node that moves leaves its place: both change what was compiled.
        _hasMoved |= index < source.Nodes.Rows.Count;
        _nodes.Edit(index).Parent = parent;
        var isLeaf = !old.IsThere || old.Free == old.Start + 1;
        _isUnnumbered = _isUnnumbered || !isLeaf || !TryPlace(index, parent);
    }

    public void Remove(Guid key)
    {
        var index = _nodes.Find(key);
        if (index < NodeTree.Containers || !_nodes[index].IsThere)
        {
            return;
        }

        Number();
        _hasMoved = true;
        var branch = _nodes[index].Place;
        if (_nodes[index].Free == branch.Start + 1)
        {
            _nodes.Edit(index) = Node.Ghost(key);
            return;
        }

        for (var i = NodeTree.Containers; i < _nodes.Count; i++)
        {
            if (_nodes[i].IsThere && branch.Contains(_nodes[i].Start))
            {
                _nodes.Edit(i) = Node.Ghost(_nodes[i].Key);
            }
        }
    }

    public NodeTree Build()
    {
        Number();
        if (_hasMoved)
        {
            _layout = _layout.Renewed();
            _hasMoved = false;
        }

        var nodes = _nodes.Build();
        return ReferenceEquals(nodes, source.Nodes) && ReferenceEquals(_layout, source.Layout) ? source : new NodeTree(nodes, _layout);
    }

    private void Number()
    {
        if (_isUnnumbered)
        {
            _layout = TreeNumbering.Number(_nodes);
            _isUnnumbered = false;
            _hasMoved = false;
        }
    }

    private int ParentFor(NodeFact node)
    {
        if (node.Parent is not { } key)
        {
            return node.IsTrashed ? NodeTree.BinOf(node.Kind) : NodeTree.RootOf(node.Kind);
        }

        var parent = _nodes.Find(key);
        if (parent < 0 || !_nodes[parent].IsThere)
        {
            throw new ArgumentException($"Node {node.Key} cannot be put below {key}: that node is not there.", nameof(node));
        }

        var container = ContainerOf(parent);
        if (container is NodeTree.MediaRoot or NodeTree.MediaBin != (node.Kind == NodeKind.Media))
        {
            throw new ArgumentException($"Node {node.Key} cannot be put below {key}: one is a document, the other is media.", nameof(node));
        }

        return node.IsTrashed && container == NodeTree.RootOf(node.Kind) ? NodeTree.BinOf(node.Kind) : parent;
    }

    private int ContainerOf(int index)
    {
        while (_nodes[index].Parent >= 0)
        {
            index = _nodes[index].Parent;
        }

        return index;
    }

    private bool IsInBranch(int index, int top)
    {
        for (; index >= 0; index = _nodes[index].Parent)
        {
            if (index == top)
            {
                return true;
            }
        }

        return false;
    }

    private bool TryPlace(int index, int parent)
    {
        ref var above = ref _nodes.Edit(parent);
        var gap = above.End - above.Free + 1;
        if (gap <= 0)
        {
            return false;
        }

        ref var node = ref _nodes.Edit(index);
        var width = Math.Max(1, gap / PartOfGap);
        node.Start = above.Free;
        node.End = node.Start + width - 1;
        node.Free = node.Start + 1;
        above.Free += width;
        return true;
    }
}
