namespace Our.UserAccess.Reviews.Persistence;

/// <summary>One thing that one person held when a review started, and what became of it.</summary>
internal sealed record ReviewItemRow
{
    public required Guid Id { get; init; }

    public required Guid ReviewId { get; init; }

    public required Guid UserId { get; init; }

    public required string UserName { get; init; }

    public required string UserEmail { get; init; }

    public required bool IsApi { get; init; }

    public required HoldingKind Kind { get; init; }

    /// <summary>Key of the assignment, the rule, or the group of the membership.</summary>
    public required Guid HeldId { get; init; }

    public Guid? GroupId { get; init; }

    public string? GroupName { get; init; }

    /// <summary>Key of the workspace or node; null for everywhere.</summary>
    public Guid? PlaceId { get; init; }

    public string? PlaceName { get; init; }

    /// <summary>UTC.</summary>
    public DateTime? Since { get; init; }

    /// <summary>UTC.</summary>
    public DateTime? Until { get; init; }

    public required string Sentence { get; init; }

    /// <summary>UTC.</summary>
    public DateTime? LastSignInAt { get; init; }

    public required ReviewDecision Recommended { get; init; }

    /// <summary>UTC; only for shortening.</summary>
    public DateTime? RecommendedUntil { get; init; }

    public required IReadOnlyList<string> Reasons { get; init; }

    /// <summary>Whether a decision needs a comment.</summary>
    public required bool NeedsJustification { get; init; }

    /// <summary>Null where nobody could be found who is not the person themselves.</summary>
    public Guid? ReviewerId { get; init; }

    /// <summary>Null until somebody decides.</summary>
    public ReviewDecision? Decision { get; init; }

    /// <summary>UTC; only for shortening.</summary>
    public DateTime? DecidedUntil { get; init; }

    public string? Comment { get; init; }

    public Guid? DecidedById { get; init; }

    /// <summary>UTC.</summary>
    public DateTime? DecidedAt { get; init; }

    /// <summary>As it was right before it was taken or shortened, so that it can be brought back; written before that is begun.</summary>
    public string? Memory { get; init; }

    public ReviewOutcome? Outcome { get; init; }

    public string? OutcomeSentence { get; init; }

    public int Version { get; init; } = 1;
}
