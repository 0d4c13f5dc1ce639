using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;

namespace EmbeddedUmbraco.DataTypes;

/// <summary>The data types that Umbraco installs, as far as this host has editors for them; ids and keys are Umbraco's.</summary>
internal static class StandardDataTypes
{
    public static readonly Guid MemberTypeKey = new("d59be02f-1df9-4228-aa1e-01917d806cda");

    public static IReadOnlyList<StandardDataType> All { get; } =
    [
        new(Constants.DataTypes.Textbox, Constants.DataTypes.Guids.TextstringGuid, "Textstring", Constants.PropertyEditors.Aliases.TextBox, "Umb.PropertyEditorUi.TextBox", ValueStorageType.Nvarchar),
        new(Constants.DataTypes.Textarea, Constants.DataTypes.Guids.TextareaGuid, "Textarea", Constants.PropertyEditors.Aliases.TextArea, "Umb.PropertyEditorUi.TextArea", ValueStorageType.Ntext),
        new(Constants.DataTypes.Boolean, Constants.DataTypes.Guids.CheckboxGuid, "True/false", Constants.PropertyEditors.Aliases.Boolean, "Umb.PropertyEditorUi.Toggle", ValueStorageType.Integer),
        new(-51, Constants.DataTypes.Guids.NumericGuid, "Numeric", Constants.PropertyEditors.Aliases.Integer, "Umb.PropertyEditorUi.Integer", ValueStorageType.Integer),
        new(Constants.DataTypes.DateTime, Constants.DataTypes.Guids.DatePickerWithTimeGuid, "Date Picker with time", Constants.PropertyEditors.Aliases.DateTime, "Umb.PropertyEditorUi.DatePicker", ValueStorageType.Date),
        new(Constants.DataTypes.LabelString, Constants.DataTypes.Guids.LabelStringGuid, "Label (string)", Constants.PropertyEditors.Aliases.Label, "Umb.PropertyEditorUi.Label", ValueStorageType.Nvarchar),
        new(Constants.DataTypes.Upload, Constants.DataTypes.Guids.UploadGuid, "Upload File", Constants.PropertyEditors.Aliases.UploadField, "Umb.PropertyEditorUi.UploadField", ValueStorageType.Nvarchar),
        new(Constants.DataTypes.DefaultContentListView, Constants.DataTypes.Guids.ListViewContentGuid, "List View - Content", Constants.PropertyEditors.Aliases.ListView, "Umb.PropertyEditorUi.Collection", ValueStorageType.Nvarchar),
        new(Constants.DataTypes.DefaultMediaListView, Constants.DataTypes.Guids.ListViewMediaGuid, "List View - Media", Constants.PropertyEditors.Aliases.ListView, "Umb.PropertyEditorUi.Collection", ValueStorageType.Nvarchar),
    ];
}

internal sealed record StandardDataType(int Id, Guid Key, string Name, string EditorAlias, string EditorUiAlias, ValueStorageType Storage);
