namespace Our.UserAccess.Reviews.Reading;

/// <summary>One thing that one person held when the review started.</summary>
internal sealed record ReviewItem
{
    public required Guid Id { get; init; }

    /// <summary>A decision starts from it.</summary>
    public required int Version { get; init; }

    public required ReviewedPerson Person { get; init; }

    public required HeldItem Holds { get; init; }

    /// <summary>What they hold, for people.</summary>
    public required string Sentence { get; init; }

    public required DateTime? LastSignInAt { get; init; }

    public required RecommendationItem Recommendation { get; init; }

    /// <summary>Null until somebody decides.</summary>
    public required ReviewDecision? Decision { get; init; }

    public required DateTime? Until { get; init; }

    public required string? Comment { get; init; }

    public required ReviewPerson? DecidedBy { get; init; }

    public required DateTime? DecidedAt { get; init; }

    /// <summary>Null where nobody could be found; whoever manages the review decides then.</summary>
    public required ReviewPerson? Reviewer { get; init; }

    public required bool NeedsJustification { get; init; }

    /// <summary>Whether it can get an end, or an earlier one.</summary>
    public required bool CanBeShortened { get; init; }

    /// <summary>Why the person who asks may not decide on it; null when they may.</summary>
    public required string? Refusal { get; init; }

    public required ReviewOutcome? Outcome { get; init; }

    public required string? OutcomeSentence { get; init; }
}
