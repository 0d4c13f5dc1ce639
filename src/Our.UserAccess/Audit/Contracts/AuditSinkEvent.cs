namespace Our.UserAccess.Audit.Contracts;

/// <summary>An event of the audit trail for another system.</summary>
/// <param name="Sequence">Its number: one that came before comes again with the same.</param>
/// <param name="At">UTC.</param>
/// <param name="Action">As <c>user.disabled</c>.</param>
/// <param name="Json">All of it, as a line of the export as NDJSON.</param>
public sealed record AuditSinkEvent(long Sequence, DateTime At, string Action, string Json);
