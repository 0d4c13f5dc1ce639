using System.Diagnostics.CodeAnalysis;

namespace Our.UserAccess.Reviews.Reading;

/// <summary>A review with everything about it but its items.</summary>
internal sealed record ReviewDetail : ReviewSummary
{
    [SetsRequiredMembers]
    public ReviewDetail(ReviewSummary summary)
        : base(summary)
    {
    }

    /// <summary>To the reviewers.</summary>
    public string? Message { get; init; }

    /// <summary>What whoever closed or cancelled it said.</summary>
    public string? Comment { get; init; }

    public ReviewPerson? ClosedBy { get; init; }

    public IReadOnlyList<ReviewerItem> Reviewers { get; init; } = [];

    public ReviewPerson? FallbackReviewer { get; init; }

    public bool UseManagers { get; init; }

    /// <summary>How many items have no reviewer; whoever manages the review decides on them.</summary>
    public int WithoutReviewer { get; init; }

    /// <summary>Null when it is not closed, or it was undone already.</summary>
    public DateTime? UndoUntil { get; init; }

    public DateTime? UndoneAt { get; init; }

    public EvidenceItem? Evidence { get; init; }

    public DateTime? NextStartsAt { get; init; }

    /// <summary>How far the phase is; null when there is none.</summary>
    public ReviewWorkItem? Work { get; init; }

    public IReadOnlyList<ReviewActionItem> Actions { get; init; } = [];
}
