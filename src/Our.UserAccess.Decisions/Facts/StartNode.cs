namespace Our.UserAccess.Decisions.Facts;

/// <summary>A start node: the root of a kind, or a node. Where there is no start node the value is null.</summary>
public readonly record struct StartNode
{
    private StartNode(Guid? node) => Node = node;

    /// <summary>The node, or null for the root.</summary>
    public Guid? Node { get; }

    /// <summary>The root of the kind: everything, the recycle bin included.</summary>
    public static StartNode Root => default;

    public static StartNode At(Guid node) => new(node);
}
