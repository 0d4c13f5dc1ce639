using Our.UserAccess.Decisions.Forms;
using Our.UserAccess.FormsSecurity.Subjects;

namespace Our.UserAccess.FormsSecurity.Redundant;

/// <summary>A record of a user's own that makes no difference now, and would hide every later change of the groups.</summary>
/// <param name="Subject">The user.</param>
/// <param name="Mode">Whole, or override.</param>
/// <param name="Version">The record's.</param>
internal sealed record RedundantRecord(FormsSubject Subject, FormsRecordKind Mode, int Version);
