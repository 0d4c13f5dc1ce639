using Umbraco.Cms.Core;
using Umbraco.Cms.Core.PropertyEditors;

namespace EmbeddedUmbraco.DataTypes;

// Umbraco.Cms.Core brings some editors; these everyday ones live in another of Umbraco's assemblies, so ours go by their aliases.
[DataEditor(Constants.PropertyEditors.Aliases.TextBox, ValueType = ValueTypes.String)]
internal sealed class TextBoxEditor(IDataValueEditorFactory factory) : DataEditor(factory);

[DataEditor(Constants.PropertyEditors.Aliases.TextArea, ValueType = ValueTypes.Text)]
internal sealed class TextAreaEditor(IDataValueEditorFactory factory) : DataEditor(factory);

[DataEditor(Constants.PropertyEditors.Aliases.Boolean, ValueType = ValueTypes.Integer)]
internal sealed class TrueFalseEditor(IDataValueEditorFactory factory) : DataEditor(factory);

[DataEditor(Constants.PropertyEditors.Aliases.UploadField, ValueType = ValueTypes.String)]
internal sealed class UploadEditor(IDataValueEditorFactory factory) : DataEditor(factory);

[DataEditor(Constants.PropertyEditors.Aliases.ListView, ValueType = ValueTypes.String)]
internal sealed class ListViewEditor(IDataValueEditorFactory factory) : DataEditor(factory);

[DataEditor(Constants.PropertyEditors.Aliases.DateTime, ValueType = ValueTypes.DateTime)]
internal sealed class DateTimeEditor(IDataValueEditorFactory factory) : DataEditor(factory);
