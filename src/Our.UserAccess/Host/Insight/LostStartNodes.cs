using Our.UserAccess.Decisions.Facts;
using Our.UserAccess.Host.AccessFacts;
using Our.UserAccess.Host.Users.Index;
using Our.UserAccess.Insight.Contracts;
using Our.UserAccess.Shared.Nodes;

namespace Our.UserAccess.Host.Insight;

/// <summary>Start nodes are few and shared, so that each is looked up once, however many people there are.</summary>
internal sealed class LostStartNodes(UserIndex index, NodePaths paths, INodeDirectory nodes) : ILostStartNodes
{
    public IReadOnlyList<Guid> OfUsers()
    {
        UserRow[] people = [.. index.Current.ByName.Where(row => row.StartNodes.Length > 0)];
        HashSet<int> there = Present([.. people.SelectMany(row => row.StartNodes).Distinct()]);
        return [.. people.Where(row => row.StartNodes.Any(id => !there.Contains(id))).Select(row => row.Id)];
    }

    private HashSet<int> Present(int[] ids)
    {
        KeyValuePair<int, Guid>[] known = [.. paths.Keys(NodeKind.Document, ids).Concat(paths.Keys(NodeKind.Media, ids))];
        IReadOnlyDictionary<Guid, NodeInfo> found = nodes.Find(Array.ConvertAll(known, node => node.Value));
        return [.. known.Where(node => found.TryGetValue(node.Value, out NodeInfo? info) && !info.IsTrashed).Select(node => node.Key)];
    }
}
