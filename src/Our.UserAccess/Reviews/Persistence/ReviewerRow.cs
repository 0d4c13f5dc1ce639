namespace Our.UserAccess.Reviews.Persistence;

/// <summary>Somebody who has, or had, something to decide in a review, and what they were told by mail.</summary>
internal sealed record ReviewerRow
{
    public required Guid ReviewId { get; init; }

    public required Guid UserId { get; init; }

    /// <summary>UTC; each is written down before the mail goes out, so that it goes out once at most.</summary>
    public DateTime? AskedAt { get; init; }

    public DateTime? RemindedAt { get; init; }

    public DateTime? ToldOverdueAt { get; init; }
}
