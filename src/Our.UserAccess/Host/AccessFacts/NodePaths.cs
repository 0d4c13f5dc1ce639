using System.Globalization;
using Our.UserAccess.Decisions.Facts;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Services;

namespace Our.UserAccess.Host.AccessFacts;

/// <summary>Where documents and media stand, from Umbraco's paths of numbers.</summary>
internal sealed class NodePaths(IEntityService entities)
{
    // Asked without any, Umbraco answers with the whole tree; asked for too many, SQL Server refuses.
    private const int Parameters = 1000;

    /// <summary>The whole tree in one query.</summary>
    public IEnumerable<NodeRow> All(NodeKind kind) => entities.GetAllPaths(Tree(kind), Array.Empty<Guid>()).Select(path => Row(kind, path));

    /// <summary>Those of the nodes that exist, parents before children.</summary>
    public IReadOnlyList<NodeFact> Find(NodeKind kind, IEnumerable<Guid> keys)
    {
        TreeEntityPath[] paths = [.. keys.Distinct().Chunk(Parameters).SelectMany(part => entities.GetAllPaths(Tree(kind), part))];
        IReadOnlyDictionary<int, Guid> parents = Keys(kind, paths.Select(ParentOf));
        return [.. paths.OrderBy(Depth).Select(path => Fact(kind, path, parents))];
    }

    /// <summary>What stands below a node, whatever its depth; parents before children.</summary>
    public IReadOnlyList<NodeFact> Below(NodeKind kind, int id, Guid key)
    {
        IEntitySlim[] below = [.. entities.GetPagedDescendants(id, Tree(kind), 0, int.MaxValue, out _)];
        var keys = below.ToDictionary(entity => entity.Id, entity => entity.Key);
        keys[id] = key;
        return [.. below.OrderBy(entity => entity.Level).Select(entity => new NodeFact(entity.Key, keys[entity.ParentId], kind, entity.Trashed))];
    }

    /// <summary>The keys of nodes by Umbraco's numbers; those that are gone are left out.</summary>
    public IReadOnlyDictionary<int, Guid> Keys(NodeKind kind, IEnumerable<int> ids) => ids
        .Where(id => id > 0)
        .Distinct()
        .Chunk(Parameters)
        .SelectMany(part => entities.GetAllPaths(Tree(kind), part))
        .ToDictionary(path => path.Id, path => path.Key);

    /// <summary>Umbraco's numbers of start nodes by their keys; nodes that are gone are left out.</summary>
    public int[] Numbers(NodeKind kind, IReadOnlyCollection<Guid> keys)
    {
        Guid root = WellKnownNodes.Root(kind);
        IEnumerable<int> nodes = keys.Where(key => key != root).Distinct().Chunk(Parameters)
            .SelectMany(part => entities.GetAllPaths(Tree(kind), part))
            .Select(path => path.Id);
        return [.. keys.Contains(root) ? [Constants.System.Root] : Array.Empty<int>(), .. nodes.Order()];
    }

    private static UmbracoObjectTypes Tree(NodeKind kind) => kind == NodeKind.Media ? UmbracoObjectTypes.Media : UmbracoObjectTypes.Document;

    private static NodeRow Row(NodeKind kind, TreeEntityPath path) => new(path.Id, ParentOf(path), path.Key, kind, IsTrashed(kind, path));

    private static NodeFact Fact(NodeKind kind, TreeEntityPath path, IReadOnlyDictionary<int, Guid> parents) =>
        new(path.Key, parents.TryGetValue(ParentOf(path), out Guid parent) ? parent : null, kind, IsTrashed(kind, path));

    private static int Depth(TreeEntityPath path) => path.Path.Count(letter => letter == ',');

    // The last but one number of "-1,1057,1060"; that of the bin and of the root are negative.
    private static int ParentOf(TreeEntityPath path)
    {
        ReadOnlySpan<char> above = path.Path.AsSpan(0, path.Path.LastIndexOf(','));
        return int.Parse(above[(above.LastIndexOf(',') + 1)..], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
    }

    private static bool IsTrashed(NodeKind kind, TreeEntityPath path) =>
        path.Path.StartsWith(kind == NodeKind.Media ? Constants.System.RecycleBinMediaPathPrefix : Constants.System.RecycleBinContentPathPrefix, StringComparison.Ordinal);
}
