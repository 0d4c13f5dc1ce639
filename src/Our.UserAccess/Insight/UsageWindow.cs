namespace Our.UserAccess.Insight;

/// <summary>What can be said about a span of time.</summary>
/// <param name="KnownSince">Since when usage is written down; null where it is not yet.</param>
/// <param name="Since">What was asked about, UTC.</param>
/// <param name="IsKnownLongEnough">Whether what was not used in it may be called unused.</param>
internal sealed record UsageWindow(DateTime? KnownSince, DateTime Since, bool IsKnownLongEnough)
{
    /// <summary>Less than this says more about the holidays than about rights.</summary>
    public static readonly TimeSpan Enough = TimeSpan.FromDays(90);

    public static UsageWindow Of(DateTime? knownSince, int months, DateTime now) =>
        new(knownSince, now.Date.AddMonths(-months), knownSince is { } known && now - known >= Enough);
}
