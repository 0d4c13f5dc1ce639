using Our.UserAccess.AccessFacts.Contracts;
using Our.UserAccess.Decisions;
using Our.UserAccess.Decisions.Facts;
using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Notifications;

namespace Our.UserAccess.Host.AccessFacts;

/// <summary>Follows documents and media that come, move, are thrown away, come back and go, on whichever server.</summary>
internal sealed class NodeFollower(IAccessFacts current, IFactsKeeper facts, NodePaths paths)
    : INotificationHandler<ContentCacheRefresherNotification>, INotificationHandler<MediaCacheRefresherNotification>
{
    public void Handle(ContentCacheRefresherNotification notification)
    {
        var payloads = notification.MessageObject as ContentCacheRefresher.JsonPayload[];
        Follow(NodeKind.Document, payloads?.Where(payload => !payload.Blueprint).Select(payload => new NodeChange(payload.Id, payload.Key, payload.ChangeTypes)));
    }

    public void Handle(MediaCacheRefresherNotification notification)
    {
        var payloads = notification.MessageObject as MediaCacheRefresher.JsonPayload[];
        Follow(NodeKind.Media, payloads?.Select(payload => new NodeChange(payload.Id, payload.Key, payload.ChangeTypes)));
    }

    private void Follow(NodeKind kind, IEnumerable<NodeChange>? told)
    {
        if (told?.ToArray() is not NodeChange[] changes || changes.Any(change => change.IsUnspecific))
        {
            facts.Reload();
        }
        else if (Array.FindAll(changes, MayMatter) is { Length: > 0 } matter)
        {
            facts.Change(builder => Apply(kind, matter, builder));
        }
    }

    // Most changes are saves of nodes that stay where they are.
    private bool MayMatter(NodeChange change) =>
        change.IsRemoved || change.MayMove || current.Current is not AccessSnapshot snapshot || !snapshot.KnowsNode(change.Key);

    private void Apply(NodeKind kind, NodeChange[] changes, AccessSnapshotBuilder builder)
    {
        foreach (NodeChange change in changes.Where(change => change.IsRemoved))
        {
            builder.RemoveNode(change.Key);
        }

        NodeChange[] present = [.. changes.Where(change => !change.IsRemoved)];
        HashSet<Guid> found = PutWithAncestors(kind, present.Select(change => change.Key), builder);
        foreach (NodeChange change in present)
        {
            if (!found.Contains(change.Key))
            {
                builder.RemoveNode(change.Key);
            }
            else if (change.MayMove && IsNew(change))
            {
                // Of a copied branch Umbraco tells the top alone.
                PutAll(paths.Below(kind, change.Id, change.Key), builder);
            }
        }
    }

    // A branch that is written at once may be told by a leaf alone, or leaves first.
    private HashSet<Guid> PutWithAncestors(NodeKind kind, IEnumerable<Guid> keys, AccessSnapshotBuilder builder)
    {
        var found = new List<NodeFact>();
        for (IReadOnlyList<NodeFact> step = paths.Find(kind, keys); step.Count > 0; step = paths.Find(kind, UnknownParents(step, found)))
        {
            found.InsertRange(0, step);
        }

        PutAll(found, builder);
        return [.. found.Select(node => node.Key)];
    }

    private IEnumerable<Guid> UnknownParents(IEnumerable<NodeFact> step, List<NodeFact> found) => step
        .Select(node => node.Parent)
        .OfType<Guid>()
        .Where(parent => current.Current?.KnowsNode(parent) != true && !found.Exists(node => node.Key == parent));

    private bool IsNew(NodeChange change) => current.Current is AccessSnapshot snapshot && !snapshot.KnowsNode(change.Key);

    private static void PutAll(IEnumerable<NodeFact> nodes, AccessSnapshotBuilder builder)
    {
        foreach (NodeFact node in nodes)
        {
            builder.PutNode(node);
        }
    }
}
