using Our.UserAccess.Reviews;
using Our.UserAccess.Reviews.Snapshot;

namespace Our.UserAccess.Tests.Reviews;

public sealed class RecommendationTests
{
    private static readonly DateTime Now = new(2026, 11, 22, 12, 0, 0, DateTimeKind.Utc);

    private static readonly RecommendationFacts Usual = new()
    {
        Now = Now, CreatedAt = Now.AddYears(-2), LastSignInAt = Now.AddDays(-1), CanBeShortened = true, Peers = new Peers("Editors", "Acme", Count: 6, Alike: 3),
    };

    [Fact]
    public void Who_signs_in_and_is_like_the_others_keeps_what_they_hold() =>
        Check(Usual, ReviewDecision.Keep, "Nothing speaks against keeping it.");

    [Fact]
    public void Who_has_not_signed_in_for_ninety_days_does_not_need_it() =>
        Check(Usual with { LastSignInAt = Now.AddDays(-90) }, ReviewDecision.Remove, "Has not signed in since 24 August 2026, for 90 days.");

    [Fact]
    public void Eighty_nine_days_are_not_long_yet() =>
        Check(Usual with { LastSignInAt = Now.AddDays(-89) }, ReviewDecision.Keep, "Nothing speaks against keeping it.");

    [Fact]
    public void Who_never_signed_in_does_not_need_it() =>
        Check(Usual with { LastSignInAt = null }, ReviewDecision.Remove, "Has never signed in since the account was made on 22 November 2024.");

    [Fact]
    public void A_new_account_is_given_time() =>
        Check(Usual with { LastSignInAt = null, CreatedAt = Now.AddDays(-29) }, ReviewDecision.Keep, "Nothing speaks against keeping it.");

    [Fact]
    public void Of_a_program_nobody_counts_sign_ins() =>
        Check(Usual with { LastSignInAt = null, IsApi = true }, ReviewDecision.Keep, "Nothing speaks against keeping it.");

    [Fact]
    public void A_disabled_account_needs_nothing() => Check(Usual with { IsDisabled = true }, ReviewDecision.Remove, "The account is disabled.");

    [Fact]
    public void Who_changed_nothing_for_ninety_days_does_not_need_it() => Check(Usual with { IsUnused = true }, ReviewDecision.Remove, "Has changed nothing there for 90 days.");

    [Fact]
    public void What_ends_soon_by_itself_is_kept() =>
        Check(Usual with { Until = Now.AddDays(30) }, ReviewDecision.Keep, "It ends by itself on 22 December 2026.");

    [Fact]
    public void What_nobody_else_holds_gets_an_end()
    {
        Check(Alone, ReviewDecision.Shorten, "None of the other 6 people in Acme holds Editors.");
        Assert.Equal(new DateTime(2027, 2, 20), Recommendation.Of(Alone).Until);
    }

    [Fact]
    public void What_cannot_get_an_end_or_has_one_is_kept_with_the_reason()
    {
        Check(Alone with { CanBeShortened = false }, ReviewDecision.Keep, "None of the other 6 people in Acme holds Editors.");
        Check(Alone with { Until = Now.AddYears(1) }, ReviewDecision.Keep, "None of the other 6 people in Acme holds Editors.");
    }

    [Fact]
    public void With_few_others_nothing_is_said_about_being_different() =>
        Check(Usual with { Peers = new Peers("Editors", "Acme", Count: 2, Alike: 0) }, ReviewDecision.Keep, "Nothing speaks against keeping it.");

    [Fact]
    public void The_strongest_reason_decides_and_all_are_said() => Check(
        Alone with { LastSignInAt = Now.AddDays(-100), Until = Now.AddDays(3) },
        ReviewDecision.Remove,
        "Has not signed in since 14 August 2026, for 100 days.",
        "It ends by itself on 25 November 2026.",
        "None of the other 6 people in Acme holds Editors.");

    private static RecommendationFacts Alone => Usual with { Peers = new Peers("Editors", "Acme", Count: 6, Alike: 0) };

    private static void Check(RecommendationFacts facts, ReviewDecision decision, params string[] reasons)
    {
        var recommendation = Recommendation.Of(facts);
        Assert.Equal(decision, recommendation.Decision);
        Assert.Equal(reasons, recommendation.Reasons);
    }
}
