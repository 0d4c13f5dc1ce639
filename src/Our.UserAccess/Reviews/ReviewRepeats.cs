namespace Our.UserAccess.Reviews;

internal static class ReviewRepeats
{
    /// <summary>Null for never.</summary>
    public static DateTime? NextAfter(this ReviewRepeat repeat, DateTime start) => repeat switch
    {
        ReviewRepeat.Monthly => start.AddMonths(1),
        ReviewRepeat.Quarterly => start.AddMonths(3),
        ReviewRepeat.HalfYearly => start.AddMonths(6),
        ReviewRepeat.Yearly => start.AddYears(1),
        _ => null,
    };
}
