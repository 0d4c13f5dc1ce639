namespace Our.UserAccess.Reviews.Upkeep;

/// <summary>What a reviewer is told by mail.</summary>
internal enum ReviewLetter
{
    /// <summary>That something waits for them.</summary>
    Asked,

    /// <summary>That it is due soon.</summary>
    Reminded,

    /// <summary>That it is overdue.</summary>
    ToldOverdue,
}
