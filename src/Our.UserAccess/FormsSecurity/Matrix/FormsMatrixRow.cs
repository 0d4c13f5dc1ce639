using Our.UserAccess.Decisions.Facts;
using Our.UserAccess.FormsSecurity.ListForms;

namespace Our.UserAccess.FormsSecurity.Matrix;

/// <summary>One form with what a group or user may do with it.</summary>
/// <param name="Form">The form.</param>
/// <param name="Access">What the entry of the form says about access in this record.</param>
/// <param name="IsReached">Whether start folders and access let them to the form.</param>
/// <param name="Permissions">What they may do with it.</param>
internal sealed record FormsMatrixRow(FormItem Form, Effect? Access, bool IsReached, FormsMatrixPermissions Permissions);
