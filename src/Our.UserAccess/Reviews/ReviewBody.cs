namespace Our.UserAccess.Reviews;

/// <summary>What a client sends to start a review, or to see what it would be.</summary>
internal sealed record ReviewBody
{
    public string? Name { get; init; }

    public ReviewScopeBody? Scope { get; init; }

    /// <summary>Only where it is about inactive people; 90 where it is left out.</summary>
    public int? InactiveDays { get; init; }

    public IReadOnlyList<Guid> ReviewerIds { get; init; } = [];

    /// <summary>Whether the managers of the workspace decide; those who were named decide the rest.</summary>
    public bool UseManagers { get; init; }

    /// <summary>Decides where nobody else can, as about the only reviewer.</summary>
    public Guid? FallbackReviewerId { get; init; }

    public DateTimeOffset? DueAt { get; init; }

    public ReviewRepeat Repeats { get; init; }

    /// <summary>What becomes of what nobody decides on; chosen at the start.</summary>
    public NoAnswerRule? NoAnswer { get; init; }

    public string? Message { get; init; }
}
