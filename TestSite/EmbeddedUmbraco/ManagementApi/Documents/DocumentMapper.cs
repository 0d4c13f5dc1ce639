using EmbeddedUmbraco.ManagementApi.Shared;
using EmbeddedUmbraco.ManagementApi.Trees;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;

namespace EmbeddedUmbraco.ManagementApi.Documents;

/// <summary>Maps whole lists at once, so that parents and ancestors are looked up in one query.</summary>
internal sealed class DocumentMapper(NodeKeys nodeKeys)
{
    private const string DefaultIcon = "icon-document";

    public IReadOnlyList<DocumentTreeItem> TreeItems(IReadOnlyList<TreeEntry> entries)
    {
        Dictionary<int, Guid> keys = nodeKeys.Of(UmbracoObjectTypes.Document, entries.SelectMany(entry => ContentTree.Ids(entry.Entity.Path)));
        return [.. entries.Select(entry => TreeItem(entry, keys))];
    }

    public IReadOnlyList<DocumentItem> Items(IEnumerable<IEntitySlim> found)
    {
        IEntitySlim[] all = [.. found];
        Dictionary<int, Guid> keys = ParentKeys(all);
        return [.. all.Select(entity => new DocumentItem
        {
            Id = entity.Key,
            Parent = Parent(entity, keys),
            HasChildren = entity.HasChildren,
            IsTrashed = entity.Trashed,
            DocumentType = TypeOf(entity),
            Variants = VariantsOf(entity),
        })];
    }

    public IReadOnlyList<DocumentBinItem> BinItems(IReadOnlyList<IEntitySlim> found)
    {
        Dictionary<int, Guid> keys = ParentKeys(found);
        return [.. found.Select(entity => new DocumentBinItem(
            entity.Key, entity.CreateDate, entity.HasChildren, Parent(entity, keys), TypeOf(entity), VariantsOf(entity)))];
    }

    private Dictionary<int, Guid> ParentKeys(IEnumerable<IEntitySlim> found) =>
        nodeKeys.Of(UmbracoObjectTypes.Document, found.Select(entity => entity.ParentId));

    private static DocumentTreeItem TreeItem(TreeEntry entry, Dictionary<int, Guid> keys) => new()
    {
        Id = entry.Entity.Key,
        Parent = Parent(entry.Entity, keys),
        HasChildren = entry.Entity.HasChildren,
        IsTrashed = entry.Entity.Trashed,
        NoAccess = entry.NoAccess,
        CreateDate = entry.Entity.CreateDate,
        Ancestors = NodeKeys.Pick(keys, ContentTree.Ids(entry.Entity.Path).SkipLast(1)),
        DocumentType = TypeOf(entry.Entity),
        Variants = VariantsOf(entry.Entity),
    };

    private static IdRef? Parent(IEntitySlim entity, Dictionary<int, Guid> keys) =>
        keys.TryGetValue(entity.ParentId, out Guid key) ? new IdRef(key) : null;

    private static ContentTypeRef TypeOf(IEntitySlim entity) => entity is IContentEntitySlim content
        ? new ContentTypeRef(content.ContentTypeKey, content.ContentTypeIcon ?? DefaultIcon)
        : new ContentTypeRef(Guid.Empty, DefaultIcon);

    private static DocumentVariantItem[] VariantsOf(IEntitySlim entity)
    {
        if (entity is not IDocumentEntitySlim document)
        {
            return [];
        }

        return document.CultureNames.Count == 0
            ? [new DocumentVariantItem(entity.Name ?? string.Empty, null, DocumentStates.Of(document, null))]
            : [.. document.CultureNames.Select(name => new DocumentVariantItem(name.Value, name.Key, DocumentStates.Of(document, name.Key)))];
    }
}
