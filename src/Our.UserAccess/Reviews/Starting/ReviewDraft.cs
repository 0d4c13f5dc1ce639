using Our.UserAccess.Reviews.Persistence;

namespace Our.UserAccess.Reviews.Starting;

/// <summary>A review that is not stored yet.</summary>
/// <param name="Review">The review.</param>
/// <param name="People">Whom it looks at.</param>
internal sealed record ReviewDraft(ReviewRow Review, IReadOnlyList<Guid> People);
