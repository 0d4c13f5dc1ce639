namespace Our.UserAccess.Reviews.Snapshot;

/// <summary>What is known about one thing that somebody holds, for recommending what to do with it.</summary>
internal sealed record RecommendationFacts
{
    /// <summary>UTC.</summary>
    public required DateTime Now { get; init; }

    /// <summary>Programs are not asked when they signed in: nobody counts that.</summary>
    public bool IsApi { get; init; }

    public bool IsDisabled { get; init; }

    /// <summary>UTC; when the account was made.</summary>
    public required DateTime CreatedAt { get; init; }

    /// <summary>UTC; null for never.</summary>
    public DateTime? LastSignInAt { get; init; }

    /// <summary>Whether it is known that they changed nothing for 90 days.</summary>
    public bool IsUnused { get; init; }

    /// <summary>UTC; when it ends by itself, null for never.</summary>
    public DateTime? Until { get; init; }

    /// <summary>Whether it can get an end, or an earlier one.</summary>
    public bool CanBeShortened { get; init; }

    /// <summary>Null where there is nobody to compare with.</summary>
    public Peers? Peers { get; init; }
}
