using Our.UserAccess.Reviews.Persistence;

namespace Our.UserAccess.Reviews.Upkeep;

/// <summary>Reads a review against the clock: which letter a reviewer gets, and what is written down with it. Pure.</summary>
internal static class ReviewLetters
{
    /// <summary>So long before the end a reviewer is reminded.</summary>
    public static readonly TimeSpan Before = TimeSpan.FromDays(3);

    /// <summary>Null for none.</summary>
    public static ReviewLetter? LetterAt(this ReviewerRow reviewer, ReviewRow review, DateTime now) => reviewer switch
    {
        { AskedAt: null } => ReviewLetter.Asked,
        { ToldOverdueAt: null } when review.DueAt <= now => ReviewLetter.ToldOverdue,
        { RemindedAt: null } when review.DueAt - Before <= now => ReviewLetter.Reminded,
        _ => null,
    };

    /// <summary>Who is told now is not told the same again a moment later.</summary>
    public static ReviewerRow Told(this ReviewerRow reviewer, ReviewRow review, DateTime now) => reviewer with
    {
        AskedAt = reviewer.AskedAt ?? now,
        RemindedAt = reviewer.RemindedAt ?? (review.DueAt - Before <= now ? now : null),
        ToldOverdueAt = reviewer.ToldOverdueAt ?? (review.DueAt <= now ? now : null),
    };
}
