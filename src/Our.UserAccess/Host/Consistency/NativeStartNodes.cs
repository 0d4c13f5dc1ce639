using Our.UserAccess.Consistency.Contracts;
using Our.UserAccess.Decisions.Facts;
using Our.UserAccess.Host.AccessFacts;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.Membership;

namespace Our.UserAccess.Host.Consistency;

/// <summary>Start nodes by key, where Umbraco's user has numbers.</summary>
internal sealed class NativeStartNodes(NodePaths paths)
{
    public StartNodeKeys Of(IUser user)
    {
        var keys = new NodeKeys(paths.Keys(NodeKind.Document, user.StartContentIds ?? []), paths.Keys(NodeKind.Media, user.StartMediaIds ?? []));
        return StartNodeKeys.Of(kind => keys.StartNodes(kind, kind == NodeKind.Media ? user.StartMediaIds : user.StartContentIds));
    }

    public void Set(IUser user, StartNodeKeys nodes)
    {
        user.StartContentIds = Numbers(NodeKind.Document, nodes.Documents);
        user.StartMediaIds = Numbers(NodeKind.Media, nodes.Media);
    }

    private int[] Numbers(NodeKind kind, IReadOnlyList<Guid> keys)
    {
        IReadOnlyDictionary<Guid, int> numbers = paths.Numbers(kind, keys);
        return [.. keys.Where(key => key == WellKnownNodes.Root(kind)).Select(_ => Constants.System.Root), .. numbers.Values.Order()];
    }
}
