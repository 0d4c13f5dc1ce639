using EmbeddedUmbraco.Content;
using EmbeddedUmbraco.ContentTypes;
using EmbeddedUmbraco.Persistence;
using EmbeddedUmbraco.Persistence.Nodes;
using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;

namespace EmbeddedUmbraco.Entities;

/// <summary>Builds the light entities of trees, pickers and lists: a page costs one query, and one more where it has documents.</summary>
internal sealed class EntitySlims(ContentTypeModels models)
{
    public List<IEntitySlim> Load(EmbeddedUmbracoDbContext db, IQueryable<EntityView> rows)
    {
        var found = rows
            .Select(row => new { Row = row, HasChildren = db.Set<NodeRow>().Any(child => child.ParentId == row.Id && child.Id != row.Id) })
            .ToList();
        if (found.Count == 0)
        {
            return [];
        }

        var variants = Variants(db, found.Where(item => IsDocument(item.Row)).Select(item => item.Row.Id));
        var types = models.Current();
        return found.ConvertAll(item => Build(item.Row, item.HasChildren, variants, types));
    }

    private static ILookup<int, NodeCultureRow> Variants(EmbeddedUmbracoDbContext db, IEnumerable<int> documentIds)
    {
        var ids = documentIds.ToArray();
        var rows = ids.Length == 0 ? [] : db.Set<NodeCultureRow>().Where(row => ids.Contains(row.NodeId)).ToList();
        return rows.ToLookup(row => row.NodeId);
    }

    private static bool IsDocument(EntityView row) =>
        row.NodeObjectType == Constants.ObjectTypes.Document || row.NodeObjectType == Constants.ObjectTypes.DocumentBlueprint;

    private static IEntitySlim Build(EntityView row, bool hasChildren, ILookup<int, NodeCultureRow> variants, ContentTypeSnapshot types)
    {
        var slim = IsDocument(row) ? Document(row, variants[row.Id])
            : row.NodeObjectType == Constants.ObjectTypes.Media ? new MediaEntitySlim { MediaPath = row.MediaPath }
            : row.NodeObjectType == Constants.ObjectTypes.Member ? new MemberEntitySlim()
            : new EntitySlim();
        slim.Id = row.Id;
        slim.Key = row.Key;
        slim.NodeObjectType = row.NodeObjectType;
        slim.ParentId = row.ParentId;
        slim.Level = row.Level;
        slim.Path = row.Path;
        slim.SortOrder = row.SortOrder;
        slim.Trashed = row.Trashed;
        slim.Name = row.Name;
        slim.CreatorId = row.CreatorId;
        slim.CreateDate = row.CreateDate;
        slim.UpdateDate = row.UpdateDate;
        slim.HasChildren = hasChildren;
        Describe(slim, types.Find(row.ContentTypeId));
        return slim;
    }

    private static EntitySlim Document(EntityView row, IEnumerable<NodeCultureRow> variants)
    {
        var cultures = variants.ToList();
        return new DocumentEntitySlim
        {
            Published = row.Published,
            Edited = row.Edited,
            CultureNames = cultures.ToDictionary(variant => variant.Culture, variant => variant.Name, StringComparer.OrdinalIgnoreCase),
            PublishedCultures = cultures.Where(variant => variant.Published).Select(variant => variant.Culture).ToArray(),
            EditedCultures = cultures.Where(variant => variant.Edited).Select(variant => variant.Culture).ToArray(),
        };
    }

    private static void Describe(EntitySlim slim, IContentTypeComposition? type)
    {
        if (slim is not ContentEntitySlim content || type is null)
        {
            return;
        }

        content.ContentTypeAlias = type.Alias;
        content.ContentTypeKey = type.Key;
        content.ContentTypeIcon = type.Icon;
        content.ContentTypeThumbnail = type.Thumbnail;
        content.ListViewKey = type.ListView;
        content.IsContainer = type.ListView is not null;
        if (content is DocumentEntitySlim document)
        {
            document.Variations = type.Variations;
        }
    }
}
