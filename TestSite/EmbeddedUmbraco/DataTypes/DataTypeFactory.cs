using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;

namespace EmbeddedUmbraco.DataTypes;

internal sealed class DataTypeFactory(Lazy<PropertyEditorCollection> editors, IDataValueEditorFactory valueEditors, IConfigurationEditorJsonSerializer json)
{
    public IDataType Build(DataTypeRow row)
    {
        var editor = editors.Value.TryGet(row.EditorAlias, out var known) ? known : new MissingPropertyEditor(row.EditorAlias, valueEditors);
        var type = new DataType(editor, json, row.Node.ParentId);
        type.DisableChangeTracking();
        type.Id = row.NodeId;
        type.Key = row.Node.Key;
        type.Name = row.Node.Text;
        type.Level = row.Node.Level;
        type.Path = row.Node.Path;
        type.SortOrder = row.Node.SortOrder;
        type.CreatorId = row.Node.UserId ?? -1;
        type.CreateDate = row.Node.CreateDate;
        type.UpdateDate = row.Node.CreateDate;
        type.EditorUiAlias = row.EditorUiAlias;
        type.DatabaseType = row.DatabaseType;
        type.SetConfigurationData(editor.GetConfigurationEditor().FromDatabase(row.Configuration, json));
        type.ResetDirtyProperties(rememberDirty: false);
        type.EnableChangeTracking();
        return type;
    }

    public DataTypeRow Fill(IDataType type, DataTypeRow row)
    {
        row.EditorAlias = type.EditorAlias;
        row.EditorUiAlias = type.EditorUiAlias;
        row.DatabaseType = type.DatabaseType;
        row.Configuration = type.Editor is { } editor ? editor.GetConfigurationEditor().ToDatabase(type.ConfigurationData, json) : json.Serialize(type.ConfigurationData);
        return row;
    }
}
