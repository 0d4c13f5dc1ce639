using Our.UserAccess.Reviews;
using Our.UserAccess.Reviews.Closing;
using Our.UserAccess.Reviews.Persistence;

namespace Our.UserAccess.Tests.Reviews;

public sealed class ClosingStepTests
{
    [Theory]
    [InlineData(null, NoAnswerRule.Nothing, nameof(ClosingWill.Nothing), nameof(ClosingReason.NoAnswer))]
    [InlineData(null, NoAnswerRule.Remove, nameof(ClosingWill.Remove), nameof(ClosingReason.NoAnswer))]
    [InlineData(null, NoAnswerRule.Recommendation, nameof(ClosingWill.Shorten), nameof(ClosingReason.Recommendation))]
    [InlineData(ReviewDecision.Keep, NoAnswerRule.Remove, nameof(ClosingWill.Keep), nameof(ClosingReason.Decided))]
    [InlineData(ReviewDecision.Remove, NoAnswerRule.Nothing, nameof(ClosingWill.Remove), nameof(ClosingReason.Decided))]
    [InlineData(ReviewDecision.Shorten, NoAnswerRule.Nothing, nameof(ClosingWill.Shorten), nameof(ClosingReason.Decided))]
    internal void A_decision_wins_and_otherwise_what_was_chosen_at_the_start_is_done(ReviewDecision? decision, NoAnswerRule rule, string will, string because)
    {
        var step = ClosingStep.Of(ReviewSamples.Item with { Decision = decision }, rule);

        Assert.Equal((will, because), (step.Will.ToString(), step.Because.ToString()));
    }

    [Fact]
    public void Shortening_ends_when_the_reviewer_said_and_otherwise_when_it_was_recommended()
    {
        ReviewItemRow decided = ReviewSamples.Item with { Decision = ReviewDecision.Shorten, DecidedUntil = ReviewSamples.Now.AddDays(7) };

        Assert.Equal(ReviewSamples.Now.AddDays(7), ClosingStep.Of(decided, NoAnswerRule.Recommendation).Until);
        Assert.Equal(ReviewSamples.Now.AddDays(90), ClosingStep.Of(ReviewSamples.Item, NoAnswerRule.Recommendation).Until);
        Assert.Null(ClosingStep.Of(ReviewSamples.Item, NoAnswerRule.Remove).Until);
    }
}
