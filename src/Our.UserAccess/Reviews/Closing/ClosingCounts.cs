namespace Our.UserAccess.Reviews.Closing;

/// <summary>What closing the review would do, in numbers.</summary>
internal sealed record ClosingCounts(int Keep, int Remove, int Shorten, int Nothing)
{
    /// <summary>How many of those that would be removed or shortened would be refused; null where they are too many to ask for each.</summary>
    public int? Refused { get; init; }
}
