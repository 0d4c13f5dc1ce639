namespace Our.UserAccess.Reviews.Working;

/// <summary>What every part of the work knows.</summary>
/// <param name="ReviewId">The review.</param>
/// <param name="Reason">What whoever began it said.</param>
internal sealed record ReviewOrder(Guid ReviewId, string? Reason);
