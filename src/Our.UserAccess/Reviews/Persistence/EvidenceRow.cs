namespace Our.UserAccess.Reviews.Persistence;

/// <summary>What was sealed when a review was closed, byte by byte.</summary>
internal sealed record EvidenceRow
{
    public required Guid ReviewId { get; init; }

    public required byte[] Table { get; init; }

    public required byte[] Page { get; init; }
}
