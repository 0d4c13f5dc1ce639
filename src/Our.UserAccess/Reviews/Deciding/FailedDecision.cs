using Our.UserAccess.Shared.Outcomes;

namespace Our.UserAccess.Reviews.Deciding;

/// <param name="ItemId">The item.</param>
/// <param name="Code">For machines.</param>
/// <param name="Sentence">For people.</param>
internal sealed record FailedDecision(Guid ItemId, string Code, string Sentence)
{
    public static FailedDecision Of(Guid itemId, Failure failure) => new(itemId, failure.Code, failure.Detail);
}
