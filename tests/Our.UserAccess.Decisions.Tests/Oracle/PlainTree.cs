using Our.UserAccess.Corpus.Format;
using Our.UserAccess.Decisions.Facts;

namespace Our.UserAccess.Decisions.Tests.Oracle;

/// <summary>Nodes by name; a path is the node and its ancestors, nearest first. The root and the bin of a kind have none.</summary>
internal sealed class PlainTree(IReadOnlyList<CaseNode> nodes)
{
    private readonly Dictionary<string, CaseNode> _nodes = nodes.ToDictionary(node => node.Id, StringComparer.Ordinal);

    public bool IsNode(string id) => _nodes.ContainsKey(id);

    public bool Knows(string id) => IsNode(id) || Case.Containers.ContainsKey(id);

    public NodeKind KindOf(string id) => Case.Containers.TryGetValue(id, out var kind) ? kind : _nodes[id].Kind;

    public List<string> Path(string id)
    {
        var path = new List<string>();
        for (var node = _nodes.GetValueOrDefault(id); node is not null; node = node.Parent is null ? null : _nodes[node.Parent])
        {
            path.Add(node.Id);
        }

        return path;
    }

    public bool IsTrashed(string id) => Path(id).Exists(step => _nodes[step].IsTrashed);

    public bool IsReachedFrom(string id, string start) =>
        start == Case.Root || (!IsTrashed(id) && Path(id).Contains(start, StringComparer.Ordinal));
}
