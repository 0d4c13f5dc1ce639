using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Strings;

namespace EmbeddedUmbraco.ContentTypes;

/// <summary>Builds Umbraco's models of all types at once, since they refer to each other.</summary>
internal sealed class ContentTypeMapper(IShortStringHelper strings)
{
    public IReadOnlyCollection<IContentTypeComposition> Map(IReadOnlyCollection<ContentTypeRow> rows)
    {
        var byId = rows.ToDictionary(row => row.NodeId, Create);
        var byKey = byId.Values.ToDictionary(type => type.Key);
        foreach (var row in rows)
        {
            var type = byId[row.NodeId];
            type.ContentTypeComposition = row.Compositions.OrderBy(x => x.ComposedOfId).Select(x => byId[x.ComposedOfId]).ToList();
            type.AllowedContentTypes = row.AllowedChildren
                .Where(child => byKey.ContainsKey(child.AllowedKey))
                .OrderBy(child => child.SortOrder)
                .Select(child => new ContentTypeSort(child.AllowedKey, child.SortOrder, byKey[child.AllowedKey].Alias))
                .ToList();
        }

        foreach (var type in byId.Values)
        {
            type.ResetDirtyProperties(rememberDirty: false);
        }

        return byId.Values;
    }

    private ContentTypeCompositionBase Create(ContentTypeRow row)
    {
        var type = New(row.Node.NodeObjectType, row.Node.ParentId);
        type.DisableChangeTracking();
        FillNode(type, row);
        type.Alias = row.Alias;
        type.Icon = row.Icon;
        type.Thumbnail = row.Thumbnail;
        type.Description = row.Description;
        type.AllowedAsRoot = row.AllowedAsRoot;
        type.IsElement = row.IsElement;
        type.ListView = row.ListView;
        if (type is not MemberType)
        {
            type.Variations = row.Variations;
        }

        FillProperties(type, row);
        type.EnableChangeTracking();
        return type;
    }

    private ContentTypeCompositionBase New(Guid objectType, int parentId) =>
        objectType == Constants.ObjectTypes.DocumentType ? new ContentType(strings, parentId)
        : objectType == Constants.ObjectTypes.MediaType ? new MediaType(strings, parentId)
        : objectType == Constants.ObjectTypes.MemberType ? new MemberType(strings, parentId)
        : throw new InvalidOperationException($"{objectType} is not a kind of content type.");

    private static void FillNode(ContentTypeCompositionBase type, ContentTypeRow row)
    {
        // The alias of a system media type cannot be changed once it has an identity, so the id comes last.
        type.Alias = row.Alias;
        type.Key = row.Node.Key;
        type.Name = row.Node.Text;
        type.Level = row.Node.Level;
        type.Path = row.Node.Path;
        type.SortOrder = row.Node.SortOrder;
        type.CreatorId = row.Node.UserId ?? -1;
        type.CreateDate = row.Node.CreateDate;
        type.UpdateDate = row.Node.CreateDate;
        type.Id = row.NodeId;
    }

    private void FillProperties(ContentTypeCompositionBase type, ContentTypeRow row)
    {
        var properties = row.PropertyTypes.OrderBy(x => x.SortOrder).ToLookup(x => x.GroupId);
        type.PropertyGroups = new PropertyGroupCollection(row.Groups.OrderBy(x => x.SortOrder).Select(group => Group(type, group, properties[group.Id])));
        type.NoGroupPropertyTypes = properties[null].Select(property => Property(type, property)).ToList();
        if (type is MemberType member)
        {
            foreach (var property in row.PropertyTypes)
            {
                member.SetMemberCanEditProperty(property.Alias, property.MemberCanEdit);
                member.SetMemberCanViewProperty(property.Alias, property.MemberCanView);
                member.SetIsSensitiveProperty(property.Alias, property.IsSensitive);
            }
        }
    }

    private PropertyGroup Group(ContentTypeCompositionBase type, PropertyGroupRow row, IEnumerable<PropertyTypeRow> properties) =>
        new(new PropertyTypeCollection(type.SupportsPublishing, properties.Select(property => Property(type, property))))
        {
            Id = row.Id,
            Key = row.Key,
            Type = row.Type,
            Alias = row.Alias,
            Name = row.Name,
            SortOrder = row.SortOrder,
        };

    private PropertyType Property(ContentTypeCompositionBase type, PropertyTypeRow row) =>
        new(strings, row.DataType.EditorAlias, row.DataType.DatabaseType, row.Alias)
        {
            Id = row.Id,
            Key = row.Key,
            DataTypeId = row.DataTypeId,
            DataTypeKey = row.DataType.Node.Key,
            Name = row.Name,
            Description = row.Description,
            SortOrder = row.SortOrder,
            Mandatory = row.Mandatory,
            MandatoryMessage = row.MandatoryMessage,
            ValidationRegExp = row.ValidationRegExp,
            ValidationRegExpMessage = row.ValidationRegExpMessage,
            LabelOnTop = row.LabelOnTop,
            Variations = row.Variations,
            SupportsPublishing = type.SupportsPublishing,
            PropertyGroupId = row.GroupId is { } group ? new Lazy<int>(() => group) : null,
        };
}
