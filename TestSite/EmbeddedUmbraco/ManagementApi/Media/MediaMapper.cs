using EmbeddedUmbraco.ManagementApi.Documents;
using EmbeddedUmbraco.ManagementApi.Shared;
using EmbeddedUmbraco.ManagementApi.Trees;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;

namespace EmbeddedUmbraco.ManagementApi.Media;

/// <summary>Maps whole lists at once, so that parents are looked up in one query.</summary>
internal sealed class MediaMapper(NodeKeys nodeKeys, PropertyValues values)
{
    private const string DefaultIcon = "icon-picture";

    public IReadOnlyList<MediaTreeItem> TreeItems(IReadOnlyList<TreeEntry> entries)
    {
        Dictionary<int, Guid> keys = ParentKeys(entries.Select(entry => entry.Entity));
        return [.. entries.Select(entry => new MediaTreeItem
        {
            Id = entry.Entity.Key,
            Parent = Parent(entry.Entity, keys),
            HasChildren = entry.Entity.HasChildren,
            IsTrashed = entry.Entity.Trashed,
            NoAccess = entry.NoAccess,
            CreateDate = entry.Entity.CreateDate,
            MediaType = TypeOf(entry.Entity),
            Variants = VariantsOf(entry.Entity),
        })];
    }

    public IReadOnlyList<MediaItem> Items(IEnumerable<IEntitySlim> found)
    {
        IEntitySlim[] all = [.. found];
        Dictionary<int, Guid> keys = ParentKeys(all);
        return [.. all.Select(entity => new MediaItem
        {
            Id = entity.Key,
            Parent = Parent(entity, keys),
            HasChildren = entity.HasChildren,
            IsTrashed = entity.Trashed,
            MediaType = TypeOf(entity),
            Variants = VariantsOf(entity),
        })];
    }

    public IReadOnlyList<MediaBinItem> BinItems(IReadOnlyList<IEntitySlim> found)
    {
        Dictionary<int, Guid> keys = ParentKeys(found);
        return [.. found.Select(entity => new MediaBinItem(
            entity.Key, entity.CreateDate, entity.HasChildren, Parent(entity, keys), TypeOf(entity), VariantsOf(entity)))];
    }

    public static IReadOnlyList<MediaCollectionItem> CollectionItems(IEnumerable<TreeEntry> entries) =>
    [
        .. entries.Where(entry => !entry.NoAccess).Select(entry => new MediaCollectionItem(
            entry.Entity.Key,
            entry.Entity.SortOrder,
            new MediaCollectionType(TypeOf(entry.Entity).Id, (entry.Entity as IContentEntitySlim)?.ContentTypeAlias ?? string.Empty, TypeOf(entry.Entity).Icon),
            [new MediaVariant(entry.Entity.Name ?? string.Empty, entry.Entity.CreateDate, entry.Entity.UpdateDate)])),
    ];

    public MediaModel Page(IMedia media) => new()
    {
        Id = media.Key,
        MediaType = new ContentTypeRef(media.ContentType.Key, media.ContentType.Icon ?? DefaultIcon),
        Values = values.Of(media),
        Variants = [new MediaVariant(media.Name ?? string.Empty, media.CreateDate, media.UpdateDate)],
        IsTrashed = media.Trashed,
    };

    private Dictionary<int, Guid> ParentKeys(IEnumerable<IEntitySlim> found) =>
        nodeKeys.Of(UmbracoObjectTypes.Media, found.Select(entity => entity.ParentId));

    private static IdRef? Parent(IEntitySlim entity, Dictionary<int, Guid> keys) =>
        keys.TryGetValue(entity.ParentId, out Guid key) ? new IdRef(key) : null;

    private static ContentTypeRef TypeOf(IEntitySlim entity) => entity is IContentEntitySlim content
        ? new ContentTypeRef(content.ContentTypeKey, content.ContentTypeIcon ?? DefaultIcon)
        : new ContentTypeRef(Guid.Empty, DefaultIcon);

    private static MediaVariantItem[] VariantsOf(IEntitySlim entity) => [new MediaVariantItem(entity.Name ?? string.Empty)];
}
