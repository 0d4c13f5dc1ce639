namespace Our.UserAccess.Reviews;

/// <summary>What is to become of something that somebody holds.</summary>
internal enum ReviewDecision
{
    Keep,
    Remove,

    /// <summary>It ends earlier.</summary>
    Shorten,
}
