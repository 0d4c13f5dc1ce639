namespace Our.UserAccess.Consistency.Contracts;

/// <summary>One difference between Umbraco's own records and the assignments.</summary>
internal sealed record DriftItem
{
    public required DriftKind Kind { get; init; }

    public required Guid UserId { get; init; }

    /// <summary>Of a membership; null for start nodes.</summary>
    public Guid? GroupId { get; init; }
}
