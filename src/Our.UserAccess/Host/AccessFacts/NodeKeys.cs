using Our.UserAccess.Decisions.Facts;
using Umbraco.Cms.Core;

namespace Our.UserAccess.Host.AccessFacts;

/// <summary>Turns Umbraco's numbers of start nodes into keys. A number without a node, as of one that was deleted, is no start node.</summary>
internal sealed class NodeKeys(IReadOnlyDictionary<int, Guid> documents, IReadOnlyDictionary<int, Guid> media)
{
    public StartNode? StartNode(NodeKind kind, int? id) => id switch
    {
        null => null,
        Constants.System.Root => Decisions.Facts.StartNode.Root,
        int number => Of(kind).TryGetValue(number, out Guid key) ? Decisions.Facts.StartNode.At(key) : null,
    };

    public IReadOnlyCollection<StartNode> StartNodes(NodeKind kind, int[]? ids) =>
        [.. (ids ?? []).Select(id => StartNode(kind, id)).OfType<StartNode>()];

    private IReadOnlyDictionary<int, Guid> Of(NodeKind kind) => kind == NodeKind.Media ? media : documents;
}
