namespace Our.UserAccess.Audit.Contracts;

/// <summary>Something that was recorded.</summary>
internal sealed record AuditRecord(DateTime At, AuditActor Actor, string Action, AuditSubject Subject, IReadOnlyList<AuditChange> Changes);
