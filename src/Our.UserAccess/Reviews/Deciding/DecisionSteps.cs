using Our.UserAccess.Reviews.Persistence;

namespace Our.UserAccess.Reviews.Deciding;

/// <summary>What a valid decision makes of an item. Pure.</summary>
internal static class DecisionSteps
{
    public static ReviewItemRow Decided(this ReviewItemRow item, DecisionBody body, Guid by, DateTime now) => body.Decision switch
    {
        DecisionWish.Undecided => item.Open(),
        DecisionWish.Delegate => item.Open() with { ReviewerId = body.DelegateToId, Comment = Comment(body) },
        _ => item with
        {
            Decision = Of(body.Decision!.Value),
            DecidedUntil = body.Decision == DecisionWish.Shorten ? body.Until!.Value.UtcDateTime : null,
            Comment = Comment(body),
            DecidedById = by,
            DecidedAt = now,
        },
    };

    private static ReviewItemRow Open(this ReviewItemRow item) =>
        item with { Decision = null, DecidedUntil = null, Comment = null, DecidedById = null, DecidedAt = null };

    private static ReviewDecision Of(DecisionWish wish) => wish switch
    {
        DecisionWish.Remove => ReviewDecision.Remove,
        DecisionWish.Shorten => ReviewDecision.Shorten,
        _ => ReviewDecision.Keep,
    };

    private static string? Comment(DecisionBody body) => string.IsNullOrWhiteSpace(body.Comment) ? null : body.Comment.Trim();
}
