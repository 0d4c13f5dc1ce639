using Our.UserAccess.Decisions;
using Our.UserAccess.Decisions.Facts;
using Our.UserAccess.Shared.Changes;
using Our.UserAccess.Shared.Nodes;
using Our.UserAccess.Workspaces.Contracts;

namespace Our.UserAccess.Access.WhatIf;

/// <summary>
/// The nodes at which a change is looked at: the roots of workspaces, the people's start nodes, and the nodes of rules with
/// the first of their children. A sample: a whole tree would be neither quick to ask nor short to read.
/// </summary>
internal sealed class WhatIfPlaces(IRecordStore<SiteWorkspace> workspaces, INodeDirectory nodes)
{
    private const int Most = 40;
    private const int MostChildren = 10;

    public async Task<IReadOnlyCollection<Guid>> OfAsync(
        WhatIfBody body, AccessSnapshot before, AccessSnapshot after, DateTimeOffset at, CancellationToken cancellationToken)
    {
        var places = new OrderedDictionary<Guid, bool>();
        Add(places, (body.Rules ?? []).SelectMany(rule => rule.NodeId is { } node ? Branch(node, before) : Tops()));
        Add(places, (body.Assignments ?? []).SelectMany(assignment => Starts(assignment.UserId.GetValueOrDefault(), [before, after], at)));
        Add(places, (await workspaces.AllAsync(cancellationToken)).SelectMany(workspace => workspace.ContentRootIds.Concat(workspace.MediaRootIds)));
        return [.. places.Keys.Take(Most)];
    }

    private static void Add(OrderedDictionary<Guid, bool> places, IEnumerable<Guid> nodes)
    {
        foreach (Guid node in nodes)
        {
            places.TryAdd(node, true);
        }
    }

    private static IEnumerable<Guid> Starts(Guid user, AccessSnapshot[] versions, DateTimeOffset at) =>
        from facts in versions
        from kind in Enum.GetValues<NodeKind>()
        from node in facts.StartNodes(user, kind, at).Select(start => start.StartNode.Node).OfType<Guid>()
        select node;

    private IEnumerable<Guid> Branch(Guid node, AccessSnapshot facts) =>
        nodes.ChildrenOf(node, facts.KindOf(node) ?? NodeKind.Document, 0, MostChildren).Items.Select(child => child.Id).Prepend(node);

    private IEnumerable<Guid> Tops() =>
        Enum.GetValues<NodeKind>().SelectMany(kind => nodes.ChildrenOf(null, kind, 0, MostChildren).Items).Select(child => child.Id);
}
