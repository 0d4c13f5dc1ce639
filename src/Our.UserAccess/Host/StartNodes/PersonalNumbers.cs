using Our.UserAccess.Consistency.Contracts;
using Our.UserAccess.Decisions.Facts;
using Our.UserAccess.Host.AccessFacts;
using Umbraco.Cms.Core.Models.Membership;

namespace Our.UserAccess.Host.StartNodes;

/// <summary>A user's own start nodes as numbers: those that are remembered, where the record holds what the package wrote.</summary>
internal sealed class PersonalNumbers(IPersonalStartNodes personal, NodePaths paths)
{
    public (int[] Documents, int[] Media) Of(IUser user) => personal.Of([user.Key]).TryGetValue(user.Key, out StartNodeKeys? own)
        ? (paths.Numbers(NodeKind.Document, own.Documents), paths.Numbers(NodeKind.Media, own.Media))
        : (user.StartContentIds ?? [], user.StartMediaIds ?? []);
}
