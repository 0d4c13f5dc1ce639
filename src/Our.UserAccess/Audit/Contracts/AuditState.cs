namespace Our.UserAccess.Audit.Contracts;

/// <summary>What is recorded of something of Umbraco's, as it is at a moment.</summary>
internal sealed record AuditState(Guid Id, string Name, IReadOnlyList<AuditField> Fields);
