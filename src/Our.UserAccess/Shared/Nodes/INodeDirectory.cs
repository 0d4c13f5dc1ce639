using Our.UserAccess.Decisions.Facts;
using Our.UserAccess.Shared.Paging;

namespace Our.UserAccess.Shared.Nodes;

/// <summary>Documents and media by key, whoever asks: for checking and naming what the package stores, not for showing trees.</summary>
internal interface INodeDirectory
{
    /// <summary>Those that exist; two queries however many are asked for.</summary>
    IReadOnlyDictionary<Guid, NodeInfo> Find(IReadOnlyCollection<Guid> ids);

    /// <summary>The node and what stands above it; empty where there is no such node.</summary>
    IReadOnlyCollection<Guid> PathTo(Guid id);

    /// <summary>The children of a node, or of a tree's root, in the order of the tree; empty where there is no such node.</summary>
    Page<NodeChild> ChildrenOf(Guid? parentId, NodeKind kind, int skip, int take);
}
