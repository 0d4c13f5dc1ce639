using Our.UserAccess.Reviews.Persistence;

namespace Our.UserAccess.Reviews.Closing;

/// <summary>What closing a review does to one item, and why. Pure.</summary>
internal sealed record ClosingStep(ClosingWill Will, DateTime? Until, ClosingReason Because)
{
    public bool Changes => Will is ClosingWill.Remove or ClosingWill.Shorten;

    public static ClosingStep Of(ReviewItemRow item, NoAnswerRule rule)
    {
        ClosingStep step = Of(item.Decision, item.Recommended, rule);
        return step.Will != ClosingWill.Shorten ? step : step with { Until = item.Decision is null ? item.RecommendedUntil : item.DecidedUntil };
    }

    public static ClosingStep Of(ReviewDecision? decision, ReviewDecision recommended, NoAnswerRule rule) => (decision, rule) switch
    {
        ({ } decided, _) => new ClosingStep(ToWill(decided), Until: null, ClosingReason.Decided),
        (null, NoAnswerRule.Remove) => new ClosingStep(ClosingWill.Remove, Until: null, ClosingReason.NoAnswer),
        (null, NoAnswerRule.Recommendation) => new ClosingStep(ToWill(recommended), Until: null, ClosingReason.Recommendation),
        _ => new ClosingStep(ClosingWill.Nothing, Until: null, ClosingReason.NoAnswer),
    };

    private static ClosingWill ToWill(ReviewDecision decision) => decision switch
    {
        ReviewDecision.Remove => ClosingWill.Remove,
        ReviewDecision.Shorten => ClosingWill.Shorten,
        _ => ClosingWill.Keep,
    };
}
