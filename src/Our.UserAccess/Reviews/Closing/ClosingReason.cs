namespace Our.UserAccess.Reviews.Closing;

/// <summary>Why closing a review does what it does.</summary>
internal enum ClosingReason
{
    /// <summary>Somebody decided so.</summary>
    Decided,

    /// <summary>Nobody decided, and this is what the review says about that.</summary>
    NoAnswer,

    /// <summary>Nobody decided, and the recommendation is followed.</summary>
    Recommendation,
}
