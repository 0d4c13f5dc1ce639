using Our.UserAccess.Audit.Contracts;

namespace Our.UserAccess.Reviews.Persistence;

/// <summary>A decision on one item, and the event that tells of it.</summary>
internal sealed record ItemChange(ReviewItemRow Before, ReviewItemRow After, AuditEntry Told);
