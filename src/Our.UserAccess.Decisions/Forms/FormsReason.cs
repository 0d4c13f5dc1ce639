using Our.UserAccess.Decisions.Facts;

namespace Our.UserAccess.Decisions.Forms;

/// <summary>What a record says at one of its gates.</summary>
/// <param name="Subject">Key of the group or user whose record it is.</param>
/// <param name="IsGroup">Which of the two.</param>
/// <param name="Gate">The gate.</param>
/// <param name="IsOfForm">Whether an entry of the form says it, and not what holds for every form.</param>
/// <param name="Effect">Whether the gate is open.</param>
public sealed record FormsReason(Guid Subject, bool IsGroup, FormsGate Gate, bool IsOfForm, Effect Effect);
