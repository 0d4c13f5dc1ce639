namespace Our.UserAccess.Insight.Contracts;

/// <summary>One of those that a finding is about.</summary>
/// <param name="SubjectKind">As <see cref="Audit.Contracts.AuditSubjectKinds"/>.</param>
/// <param name="Id">Its key.</param>
/// <param name="Name">What people call it.</param>
/// <param name="Detail">More about it, as a sentence; null where the name says it.</param>
/// <param name="At">A time that matters: the last sign-in, the end; null where there is none.</param>
internal sealed record FindingItem(string SubjectKind, Guid Id, string Name, string? Detail, DateTime? At);
