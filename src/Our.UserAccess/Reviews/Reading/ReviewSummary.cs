namespace Our.UserAccess.Reviews.Reading;

/// <summary>A review in a list.</summary>
internal record ReviewSummary
{
    public required Guid Id { get; init; }

    public required string Name { get; init; }

    public required ReviewScopeItem Scope { get; init; }

    public required ReviewState State { get; init; }

    /// <summary>What is being done to it in the background; null for nothing. Meanwhile nobody decides.</summary>
    public required ReviewPhase? Phase { get; init; }

    public required bool IsOverdue { get; init; }

    public required DateTime StartedAt { get; init; }

    public required ReviewPerson? StartedBy { get; init; }

    public required DateTime DueAt { get; init; }

    public required DateTime? ClosedAt { get; init; }

    public required ReviewProgress Progress { get; init; }

    public required ReviewRepeat Repeats { get; init; }

    public required NoAnswerRule NoAnswer { get; init; }
}
