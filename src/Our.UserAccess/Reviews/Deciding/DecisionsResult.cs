using Our.UserAccess.Reviews.Reading;

namespace Our.UserAccess.Reviews.Deciding;

/// <param name="Items">What was decided, as it is now.</param>
/// <param name="Failed">What was not, and why.</param>
internal sealed record DecisionsResult(IReadOnlyList<ReviewItem> Items, IReadOnlyList<FailedDecision> Failed);
