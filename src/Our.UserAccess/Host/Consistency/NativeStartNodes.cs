using Our.UserAccess.Consistency.Contracts;
using Our.UserAccess.Decisions.Facts;
using Our.UserAccess.Host.AccessFacts;
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
        user.StartContentIds = paths.Numbers(NodeKind.Document, nodes.Documents);
        user.StartMediaIds = paths.Numbers(NodeKind.Media, nodes.Media);
    }
}
