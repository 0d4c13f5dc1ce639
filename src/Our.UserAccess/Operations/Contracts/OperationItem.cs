namespace Our.UserAccess.Operations.Contracts;

/// <summary>An operation on the wire.</summary>
internal record OperationItem
{
    public required Guid Id { get; init; }

    public required string Kind { get; init; }

    public required string Action { get; init; }

    public required string Title { get; init; }

    public required OperationState State { get; init; }

    public required int Total { get; init; }

    /// <summary>Those that succeeded, were skipped or failed.</summary>
    public required int Done { get; init; }

    public required int Succeeded { get; init; }

    public required int Skipped { get; init; }

    public required int Failed { get; init; }

    /// <summary>Null when they are no longer there.</summary>
    public required string? StartedByName { get; init; }

    public required DateTime CreatedAt { get; init; }

    public required DateTime? FinishedAt { get; init; }
}
