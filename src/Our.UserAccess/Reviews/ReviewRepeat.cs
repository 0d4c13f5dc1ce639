namespace Our.UserAccess.Reviews;

/// <summary>How often a review starts again.</summary>
internal enum ReviewRepeat
{
    None,
    Monthly,
    Quarterly,
    HalfYearly,
    Yearly,
}
