namespace Our.UserAccess.Reviews.Deciding;

/// <summary>What a reviewer can say about an item.</summary>
internal enum DecisionWish
{
    Keep,
    Remove,
    Shorten,

    /// <summary>Takes a decision back.</summary>
    Undecided,

    /// <summary>Somebody else decides.</summary>
    Delegate,
}
