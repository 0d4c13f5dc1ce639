namespace Our.UserAccess.Audit.Contracts;

/// <summary>One field, before and after. Nothing is an empty list, and so a field with one value is a list of one.</summary>
internal sealed record AuditChange(string Field, IReadOnlyList<AuditValue> Before, IReadOnlyList<AuditValue> After);
