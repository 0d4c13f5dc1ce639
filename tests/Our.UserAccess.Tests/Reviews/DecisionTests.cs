using Our.UserAccess.Reviews;
using Our.UserAccess.Reviews.Deciding;
using Our.UserAccess.Reviews.Persistence;

namespace Our.UserAccess.Tests.Reviews;

public sealed class DecisionTests
{
    private static readonly Guid Other = Guid.CreateVersion7();
    private static readonly ReviewItemRow Item = ReviewSamples.Item;

    [Fact]
    public void Nobody_decides_on_their_own_access_not_even_who_manages_the_review()
    {
        Assert.Equal("own-access", Refusal(Item.UserId, isManager: true));
        Assert.Equal("own-access", DecisionRights.Refusal(ReviewSamples.Review, Item with { ReviewerId = Item.UserId }, Item.UserId, isManager: false)?.Code);
    }

    [Fact]
    public void The_reviewer_and_who_manages_the_review_decide_and_nobody_else()
    {
        Assert.Null(Refusal(Item.ReviewerId, isManager: false));
        Assert.Null(Refusal(Other, isManager: true));
        Assert.Equal("not-reviewer", Refusal(Other, isManager: false));
        Assert.Equal("not-reviewer", DecisionRights.Refusal(ReviewSamples.Review, Item with { ReviewerId = null }, self: null, isManager: false)?.Code);
    }

    [Theory]
    [InlineData(ReviewState.Closed, null, "review-not-open")]
    [InlineData(ReviewState.Cancelled, null, "review-not-open")]
    [InlineData(ReviewState.Open, ReviewPhase.Closing, "review-busy")]
    internal void What_is_over_or_being_closed_takes_no_decisions(ReviewState state, ReviewPhase? phase, string code) =>
        Assert.Equal(code, DecisionRights.Refusal(ReviewSamples.Review with { State = state, Phase = phase }, Item, Item.ReviewerId, isManager: true)?.Code);

    [Fact]
    public void A_decision_starts_from_the_version_that_the_reviewer_saw()
    {
        Assert.Equal("stale-version", Check(Item, new DecisionBody { Version = 7, Decision = DecisionWish.Keep }));
        Assert.Equal("invalid-request", Check(Item, new DecisionBody { Decision = DecisionWish.Keep }));
        Assert.Null(Check(Item, new DecisionBody { Version = 1, Decision = DecisionWish.Keep }));
    }

    [Fact]
    public void Access_of_administrators_is_justified_whatever_is_decided()
    {
        ReviewItemRow grave = Item with { NeedsJustification = true };

        Assert.All(
            new[] { DecisionWish.Keep, DecisionWish.Remove },
            wish => Assert.Equal("comment-needed", Check(grave, new DecisionBody { Version = 1, Decision = wish, Comment = " " })));
        Assert.Null(Check(grave, new DecisionBody { Version = 1, Decision = DecisionWish.Keep, Comment = "Runs the site." }));
        Assert.Null(Check(grave, new DecisionBody { Version = 1, Decision = DecisionWish.Undecided }));
    }

    [Fact]
    public void Shortening_needs_an_end_that_is_ahead_and_earlier_than_the_one_there_is()
    {
        ReviewItemRow ending = Item with { Until = ReviewSamples.Now.AddDays(10) };

        Assert.Equal("until-not-shorter", Check(ending, Shorten(null)));
        Assert.Equal("until-not-shorter", Check(ending, Shorten(-1)));
        Assert.Equal("until-not-shorter", Check(ending, Shorten(10)));
        Assert.Null(Check(ending, Shorten(9)));
        Assert.Null(Check(Item, Shorten(1000)));
        Assert.Equal("membership-without-end", Check(Item with { Kind = HoldingKind.Membership }, Shorten(9)));
    }

    [Fact]
    public void It_is_delegated_to_somebody_possible_and_never_to_whose_access_it_is()
    {
        Assert.Null(Check(Item, new DecisionBody { Version = 1, Decision = DecisionWish.Delegate, DelegateToId = Other }, Other));
        Assert.Equal("reviewer-not-possible", Check(Item, new DecisionBody { Version = 1, Decision = DecisionWish.Delegate, DelegateToId = Other }));
        Assert.Equal("reviewer-not-possible", Check(Item, new DecisionBody { Version = 1, Decision = DecisionWish.Delegate, DelegateToId = Item.UserId }, Item.UserId));
    }

    private static string? Refusal(Guid? self, bool isManager) => DecisionRights.Refusal(ReviewSamples.Review, Item, self, isManager)?.Code;

    private static string? Check(ReviewItemRow item, DecisionBody body, params Guid[] possible) => DecisionRules.Check(item, body, possible.ToHashSet(), ReviewSamples.Now)?.Code;

    private static DecisionBody Shorten(int? days) => new() { Version = 1, Decision = DecisionWish.Shorten, Until = days is { } count ? new DateTimeOffset(ReviewSamples.Now.AddDays(count)) : null };
}
