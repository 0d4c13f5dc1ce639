using Our.UserAccess.Decisions.Facts;
using Our.UserAccess.Decisions.Forms;

namespace Our.UserAccess.FormsSecurity.Matrix;

/// <summary>One permission with one form.</summary>
/// <param name="Setting">What the entry of the form says in this record; null when it leaves it as it is for every form.</param>
/// <param name="IsAllowed">What comes of it.</param>
/// <param name="Layer">What decided; groups where the matrix is about a group.</param>
/// <param name="Gate">The gate that decided; null where no record speaks.</param>
/// <param name="IsOfForm">Whether an entry of the form decided, and not what holds for every form.</param>
internal sealed record FormsMatrixCell(Effect? Setting, bool IsAllowed, FormsLayer Layer, FormsGate? Gate, bool IsOfForm);
