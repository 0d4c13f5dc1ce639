using Umbraco.Cms.Core.Models;

namespace EmbeddedUmbraco.Content;

/// <summary>Property values between Umbraco's properties and rows.</summary>
internal static class PropertyValues
{
    public static PropertyCollection Read(
        IContentTypeComposition type, IEnumerable<PropertyValueRow> edited, IEnumerable<PropertyValueRow> published)
    {
        var editedByType = edited.ToLookup(row => row.PropertyTypeId);
        var publishedByType = published.ToLookup(row => row.PropertyTypeId);
        return new PropertyCollection(type.CompositionPropertyTypes.Select(property => Property.CreateWithValues(
            property.Id,
            property,
            [.. Initial(property, editedByType[property.Id], isPublished: false), .. Initial(property, publishedByType[property.Id], isPublished: true)])));
    }

    public static List<PropertyValueRow> Write(IEnumerable<IProperty> properties, bool isPublished) =>
    [
        .. from property in properties
            from value in property.Values
            let stored = isPublished ? value.PublishedValue : value.EditedValue
            where stored is not null && property.PropertyType.SupportsVariation(value.Culture, value.Segment)
            select Row(property, value, stored),
    ];

    public static IEnumerable<IPropertyValue> Changed(IEnumerable<IProperty> properties) =>
        properties.SelectMany(property => property.Values).Where(value => !Equals(value.EditedValue, value.PublishedValue));

    private static IEnumerable<Property.InitialPropertyValue> Initial(IPropertyType property, IEnumerable<PropertyValueRow> rows, bool isPublished) =>
        from row in rows
        where property.SupportsVariation(row.Culture, row.Segment)
        select new Property.InitialPropertyValue(row.Culture, row.Segment, isPublished, Value(property.ValueStorageType, row));

    private static object? Value(ValueStorageType storage, PropertyValueRow row) => storage switch
    {
        ValueStorageType.Integer => row.IntegerValue,
        ValueStorageType.Decimal => row.DecimalValue,
        ValueStorageType.Date => row.DateValue,
        _ => row.TextValue,
    };

    private static PropertyValueRow Row(IProperty property, IPropertyValue value, object stored)
    {
        var row = new PropertyValueRow { PropertyTypeId = property.PropertyTypeId, Culture = value.Culture, Segment = value.Segment };
        switch (stored)
        {
            case int number:
                row.IntegerValue = number;
                break;
            case decimal number:
                row.DecimalValue = number;
                break;
            case DateTime date:
                row.DateValue = date;
                break;
            default:
                row.TextValue = stored.ToString();
                break;
        }

        return row;
    }
}
