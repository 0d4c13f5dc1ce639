namespace Our.UserAccess.Reviews.Closing;

/// <summary>What closing a review does to something that was reviewed.</summary>
internal enum ClosingWill
{
    Keep,
    Remove,
    Shorten,

    /// <summary>It stays, since nobody decided on it.</summary>
    Nothing,
}
