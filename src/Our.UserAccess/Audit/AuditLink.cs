namespace Our.UserAccess.Audit;

/// <summary>An event has to do with something, and is shown with its activity.</summary>
internal sealed record AuditLink(Guid SubjectId, long Sequence);
