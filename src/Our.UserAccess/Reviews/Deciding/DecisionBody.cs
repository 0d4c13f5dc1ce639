namespace Our.UserAccess.Reviews.Deciding;

/// <summary>A decision on one item.</summary>
internal sealed record DecisionBody
{
    public Guid ItemId { get; init; }

    /// <summary>The version that the decision starts from.</summary>
    public int? Version { get; init; }

    public DecisionWish? Decision { get; init; }

    /// <summary>Only for shortening.</summary>
    public DateTimeOffset? Until { get; init; }

    /// <summary>Only for delegating.</summary>
    public Guid? DelegateToId { get; init; }

    public string? Comment { get; init; }
}
