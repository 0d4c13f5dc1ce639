using Our.UserAccess.Reviews.Reading;

namespace Our.UserAccess.Reviews.PreviewReview;

/// <summary>What a review would look at, as far as it was counted.</summary>
internal sealed record ReviewPreview
{
    /// <summary>How many people it would look at.</summary>
    public required int People { get; init; }

    /// <summary>For how many of them what they hold was counted; of the others nothing is said here.</summary>
    public required int Counted { get; init; }

    public required int Total { get; init; }

    public required IReadOnlyList<ReviewerItem> Reviewers { get; init; }

    public required int WithoutReviewer { get; init; }

    /// <summary>The first twenty.</summary>
    public required IReadOnlyList<PreviewedItem> Sample { get; init; }
}
