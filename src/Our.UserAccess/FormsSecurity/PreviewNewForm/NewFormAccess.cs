using Our.UserAccess.Decisions.Forms;
using Our.UserAccess.FormsSecurity.Subjects;

namespace Our.UserAccess.FormsSecurity.PreviewNewForm;

/// <summary>What one record would give on the new form.</summary>
/// <param name="Subject">Whose record.</param>
/// <param name="IsReached">Whether they would get to the form.</param>
/// <param name="ByDefaults">Whether the defaults say so; otherwise their record reaches all forms, or not.</param>
/// <param name="Permissions">What they might do with it.</param>
internal sealed record NewFormAccess(FormsSubject Subject, bool IsReached, bool ByDefaults, IReadOnlyList<FormsPermission> Permissions);
