using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.ContentEditing;
using Umbraco.Cms.Core.PropertyEditors;

namespace EmbeddedUmbraco.ManagementApi.Documents;

/// <summary>Property values as the editors of the client read and write them.</summary>
internal sealed class PropertyValues(PropertyEditorCollection editors)
{
    public IReadOnlyList<PropertyValue> Of(IContentBase content) =>
        [.. content.Properties.SelectMany(property => Places(property).Select(place => Read(property, place.Culture, place.Segment)))];

    /// <summary>
    /// What is sent, and what is there already of the properties that are not sent: Umbraco empties those that an update
    /// leaves out, and the client sends none, because the pages of the TestSite show no property editors.
    /// </summary>
    public IEnumerable<PropertyValueModel> Merge(IContentBase content, IEnumerable<PropertyValue> sent)
    {
        PropertyValue[] changed = [.. sent];
        HashSet<string> aliases = changed.Select(value => value.Alias).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return changed.Concat(Of(content).Where(value => !aliases.Contains(value.Alias))).Select(ToModel);
    }

    public static PropertyValueModel ToModel(PropertyValue value) => new()
    {
        Alias = value.Alias,
        Culture = value.Culture,
        Segment = value.Segment,
        Value = value.Value,
    };

    private static IEnumerable<(string? Culture, string? Segment)> Places(IProperty property) =>
        property.Values.Select(value => (value.Culture, value.Segment)).Distinct();

    private PropertyValue Read(IProperty property, string? culture, string? segment)
    {
        string alias = property.PropertyType.PropertyEditorAlias;
        object? value = editors.TryGet(alias, out IDataEditor? editor)
            ? editor.GetValueEditor().ToEditor(property, culture, segment)
            : property.GetValue(culture, segment);
        return new PropertyValue(property.Alias, culture, segment, value) { EditorAlias = alias };
    }
}
