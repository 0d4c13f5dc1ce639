using Our.UserAccess.StartNodes.Contracts;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;

namespace Our.UserAccess.Host.StartNodes;

/// <summary>A user's start nodes: their own, those of their groups, and what Umbraco computes of both.</summary>
internal sealed class UserStartNodes(IEntityService entities, AppCaches caches, PersonalNumbers personal)
{
    public UserStartNodeReport Of(IUser user)
    {
        int[] documents = user.CalculateContentStartNodeIds(entities, caches) ?? [];
        int[] media = user.CalculateMediaStartNodeIds(entities, caches) ?? [];
        (int[] ownDocuments, int[] ownMedia) = personal.Of(user);
        NodeNames documentNames = NodeNames.Read(entities, UmbracoObjectTypes.Document, All(documents, ownDocuments, user.Groups.Select(group => group.StartContentId)));
        NodeNames mediaNames = NodeNames.Read(entities, UmbracoObjectTypes.Media, All(media, ownMedia, user.Groups.Select(group => group.StartMediaId)));
        return new UserStartNodeReport(
            Personal: Set(ownDocuments, documentNames, ownMedia, mediaNames),
            Groups: [.. user.Groups.Select(group => Group(group, documentNames, mediaNames))],
            Effective: Set(documents, documentNames, media, mediaNames));
    }

    private static IEnumerable<int?> All(int[] effective, int[]? personal, IEnumerable<int?> groups) =>
        [.. effective, .. personal ?? [], .. groups];

    private static StartNodeSet Set(int[]? documents, NodeNames documentNames, int[]? media, NodeNames mediaNames) =>
        new(documentNames.Of(documents), HasRoot(documents), mediaNames.Of(media), HasRoot(media));

    private static GroupStartNodes Group(IReadOnlyUserGroup group, NodeNames documentNames, NodeNames mediaNames) => new(
        group.Key,
        documentNames.Of(group.StartContentId),
        group.StartContentId == Constants.System.Root,
        mediaNames.Of(group.StartMediaId),
        group.StartMediaId == Constants.System.Root);

    private static bool HasRoot(int[]? ids) => ids?.Contains(Constants.System.Root) ?? false;
}
