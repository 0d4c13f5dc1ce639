namespace Our.UserAccess.Audit.Contracts;

/// <summary>What it happened to.</summary>
/// <param name="Kind">One of <see cref="AuditSubjectKinds"/>.</param>
/// <param name="Id">Its key; null where it has none.</param>
/// <param name="Name">As it was called then.</param>
internal sealed record AuditSubject(string Kind, Guid? Id, string Name);
