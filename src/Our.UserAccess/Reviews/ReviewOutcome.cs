namespace Our.UserAccess.Reviews;

/// <summary>What became of a decision when the review was closed.</summary>
internal enum ReviewOutcome
{
    Applied,

    /// <summary>Refused, with the reason.</summary>
    Failed,

    /// <summary>There was nothing left to do.</summary>
    Skipped,

    /// <summary>It was done, and taken back later.</summary>
    Undone,
}
