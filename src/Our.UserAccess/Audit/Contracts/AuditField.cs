namespace Our.UserAccess.Audit.Contracts;

/// <summary>One field of something that is watched, as it is at a moment.</summary>
internal sealed record AuditField(string Name, IReadOnlyList<AuditValue> Values);
