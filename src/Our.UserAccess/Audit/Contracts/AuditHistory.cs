namespace Our.UserAccess.Audit.Contracts;

/// <summary>What changed after a moment, and how much of it the trail can say.</summary>
/// <param name="Subjects">Users, groups, workspaces, assignments and rules that changed since, as they were.</param>
/// <param name="BeginsAt">Of the first event there is; null where there is none.</param>
/// <param name="HasGaps">Whether retention took away events that came after the moment.</param>
/// <param name="NoticedLater">How many of the changes were found only after they were made, nobody knows how long after.</param>
internal sealed record AuditHistory(IReadOnlyList<PastSubject> Subjects, DateTime? BeginsAt, bool HasGaps, int NoticedLater);
