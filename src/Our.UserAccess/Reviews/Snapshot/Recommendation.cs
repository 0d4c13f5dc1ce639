using System.Globalization;

namespace Our.UserAccess.Reviews.Snapshot;

/// <summary>What to do with something that somebody holds, with the reasons as sentences. Pure.</summary>
internal sealed record Recommendation(ReviewDecision Decision, DateTime? Until, IReadOnlyList<string> Reasons)
{
    /// <summary>After so many days without a sign-in somebody does not seem to need what they hold.</summary>
    public const int LongAgoDays = 90;

    /// <summary>A new account may not have been used yet; what ends within so many days needs no decision.</summary>
    public const int SoonDays = 30;

    /// <summary>With fewer others nothing can be said about being different from them.</summary>
    public const int FewPeers = 3;

    public static Recommendation Of(RecommendationFacts facts)
    {
        string[] unneeded = [.. new[] { Disabled(facts), SignIn(facts), Unused(facts) }.OfType<string>()];
        string[] mild = [.. new[] { EndsSoon(facts), Different(facts) }.OfType<string>()];
        if (unneeded.Length > 0)
        {
            return new Recommendation(ReviewDecision.Remove, Until: null, [.. unneeded, .. mild]);
        }

        bool isShortened = Different(facts) is not null && facts is { CanBeShortened: true, Until: null };
        return isShortened
            ? new Recommendation(ReviewDecision.Shorten, facts.Now.Date.AddDays(LongAgoDays), mild)
            : new Recommendation(ReviewDecision.Keep, Until: null, mild.Length > 0 ? mild : ["Nothing speaks against keeping it."]);
    }

    private static string? Disabled(RecommendationFacts facts) => facts.IsDisabled ? "The account is disabled." : null;

    private static string? SignIn(RecommendationFacts facts)
    {
        if (facts.IsApi)
        {
            return null;
        }

        return facts.LastSignInAt switch
        {
            null when facts.CreatedAt <= facts.Now.AddDays(-SoonDays) => $"Has never signed in since the account was made on {Day(facts.CreatedAt)}.",
            { } last when last <= facts.Now.AddDays(-LongAgoDays) => $"Has not signed in since {Day(last)}, for {(int)(facts.Now - last).TotalDays} days.",
            _ => null,
        };
    }

    private static string? Unused(RecommendationFacts facts) => facts.IsUnused ? $"Has changed nothing there for {LongAgoDays} days." : null;

    private static string? EndsSoon(RecommendationFacts facts) =>
        facts.Until is { } until && until <= facts.Now.AddDays(SoonDays) ? $"It ends by itself on {Day(until)}." : null;

    private static string? Different(RecommendationFacts facts) => facts.Peers switch
    {
        { Alike: 0, Count: >= FewPeers, Where: { } place } peers => $"None of the other {peers.Count} people in {place} holds {peers.What}.",
        { Alike: 0, Count: >= FewPeers } peers => $"Nobody else is a member of {peers.What}.",
        _ => null,
    };

    private static string Day(DateTime at) => at.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
}
