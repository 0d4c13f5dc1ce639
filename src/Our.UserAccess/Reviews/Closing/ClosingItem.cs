using Our.UserAccess.Reviews.Reading;

namespace Our.UserAccess.Reviews.Closing;

/// <summary>What closing the review would do to an item.</summary>
/// <param name="Item">The item.</param>
/// <param name="Will">What would be done.</param>
/// <param name="Until">Only for shortening.</param>
/// <param name="Because">Why.</param>
/// <param name="Refusal">Why it would be refused; null when it would not.</param>
/// <param name="Note">Why there would be nothing to do; null when there is.</param>
internal sealed record ClosingItem(ReviewItem Item, ClosingWill Will, DateTime? Until, ClosingReason Because, string? Refusal, string? Note);
