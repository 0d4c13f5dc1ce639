namespace Our.UserAccess.Bulk;

/// <summary>What is to be done, to whomever.</summary>
internal record BulkOrder
{
    public BulkAction? Action { get; init; }

    public Guid[] GroupIds { get; init; } = [];

    /// <summary>For an assignment: null for everywhere.</summary>
    public Guid? WorkspaceId { get; init; }

    public DateTimeOffset? From { get; init; }

    public DateTimeOffset? Until { get; init; }

    public string? Reason { get; init; }
}
