using EmbeddedUmbraco.DataTypes;
using EmbeddedUmbraco.Entities;
using EmbeddedUmbraco.Persistence;
using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core.Models;

namespace EmbeddedUmbraco.ContentTypes;

/// <summary>Writes a type with its groups, properties, compositions and allowed children, and gives new parts their ids.</summary>
internal static class ContentTypeWriter
{
    public static void Write(EmbeddedUmbracoDbContext db, IContentTypeComposition type)
    {
        var row = Load(db, type.Id);
        CopyOwn(type, row);
        WriteGroups(db, type, row);
        WriteProperties(db, type, row);
        row.AllowedChildren = (type.AllowedContentTypes ?? []).Select(child => new AllowedChildRow { AllowedKey = child.Key, SortOrder = child.SortOrder }).ToList();
        row.Compositions = type.ContentTypeComposition.Select(other => new CompositionRow { ComposedOfId = other.Id }).ToList();
        db.Flush();
    }

    private static ContentTypeRow Load(EmbeddedUmbracoDbContext db, int id)
    {
        db.Set<AllowedChildRow>().Where(x => x.ContentTypeId == id).ExecuteDelete();
        db.Set<CompositionRow>().Where(x => x.ContentTypeId == id).ExecuteDelete();
        var row = db.Set<ContentTypeRow>().AsTracking().Include(x => x.Groups).Include(x => x.PropertyTypes).AsSplitQuery().FirstOrDefault(x => x.NodeId == id);
        if (row is null)
        {
            row = new ContentTypeRow { NodeId = id };
            db.Add(row);
        }

        return row;
    }

    private static void CopyOwn(IContentTypeComposition type, ContentTypeRow row)
    {
        row.Alias = type.Alias;
        row.Icon = type.Icon;
        row.Thumbnail = type.Thumbnail;
        row.Description = type.Description;
        row.AllowedAsRoot = type.AllowedAsRoot;
        row.IsElement = type.IsElement;
        row.ListView = type.ListView;
        row.Variations = type.Variations;
    }

    private static void WriteGroups(EmbeddedUmbracoDbContext db, IContentTypeComposition type, ContentTypeRow row)
    {
        var kept = type.PropertyGroups.Select(group => group.Id).ToHashSet();
        row.Groups.RemoveAll(group => !kept.Contains(group.Id));
        foreach (var group in type.PropertyGroups)
        {
            var target = row.Groups.Find(x => x.Id == group.Id && group.HasIdentity);
            if (target is null)
            {
                target = new PropertyGroupRow { Key = group.Key };
                row.Groups.Add(target);
            }

            target.Type = group.Type;
            target.Alias = group.Alias;
            target.Name = group.Name;
            target.SortOrder = group.SortOrder;
        }

        db.SaveChanges();
        foreach (var group in type.PropertyGroups)
        {
            group.Id = row.Groups.First(x => x.Key == group.Key).Id;
        }
    }

    private static void WriteProperties(EmbeddedUmbracoDbContext db, IContentTypeComposition type, ContentTypeRow row)
    {
        var kept = type.PropertyTypes.Where(property => property.HasIdentity).Select(property => property.Id).ToHashSet();
        row.PropertyTypes.RemoveAll(property => !kept.Contains(property.Id));
        foreach (var property in type.PropertyTypes)
        {
            var target = row.PropertyTypes.Find(x => x.Id == property.Id && property.HasIdentity);
            if (target is null)
            {
                target = new PropertyTypeRow { Key = property.Key };
                row.PropertyTypes.Add(target);
            }

            CopyProperty(db, type, property, target);
        }

        db.SaveChanges();
        foreach (var property in type.PropertyTypes)
        {
            property.Id = row.PropertyTypes.First(x => x.Key == property.Key).Id;
        }
    }

    private static void CopyProperty(EmbeddedUmbracoDbContext db, IContentTypeComposition type, IPropertyType property, PropertyTypeRow row)
    {
        (property.DataTypeId, property.DataTypeKey) = DataTypeOf(db, property);
        row.DataTypeId = property.DataTypeId;
        row.GroupId = type.PropertyGroups.FirstOrDefault(group => group.PropertyTypes?.Contains(property.Alias) is true)?.Id;
        row.Alias = property.Alias;
        row.Name = property.Name;
        row.Description = property.Description;
        row.SortOrder = property.SortOrder;
        row.Mandatory = property.Mandatory;
        row.MandatoryMessage = property.MandatoryMessage;
        row.ValidationRegExp = property.ValidationRegExp;
        row.ValidationRegExpMessage = property.ValidationRegExpMessage;
        row.LabelOnTop = property.LabelOnTop;
        row.Variations = property.Variations;
        if (type is IMemberType member)
        {
            row.MemberCanEdit = member.MemberCanEditProperty(property.Alias);
            row.MemberCanView = member.MemberCanViewProperty(property.Alias);
            row.IsSensitive = member.IsSensitiveProperty(property.Alias);
        }
    }

    /// <summary>A property names its data type by id or key, or by nothing but the editor: then the first data type of that editor is meant.</summary>
    private static (int Id, Guid Key) DataTypeOf(EmbeddedUmbracoDbContext db, IPropertyType property)
    {
        var editor = property.PropertyEditorAlias;
        var (id, key) = (property.DataTypeId, property.DataTypeKey);
        var found = db.Set<DataTypeRow>()
            .Where(row => row.NodeId == id || row.Node.Key == key || row.EditorAlias == editor)
            .Select(row => new { row.NodeId, row.Node.Key })
            .ToList();
        var chosen = found.Find(row => row.NodeId == id) ?? found.Find(row => row.Key == key) ?? found.OrderByDescending(row => row.NodeId).FirstOrDefault();
        return chosen is null
            ? throw new InvalidOperationException($"Property '{property.Alias}' has no data type.")
            : (chosen.NodeId, chosen.Key);
    }
}
