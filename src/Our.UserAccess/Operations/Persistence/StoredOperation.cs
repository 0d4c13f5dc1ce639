using Our.UserAccess.Operations.Contracts;

namespace Our.UserAccess.Operations.Persistence;

internal sealed record StoredOperation
{
    public required Guid Id { get; init; }

    public required string Kind { get; init; }

    public required string Action { get; init; }

    public required string Title { get; init; }

    public required string Request { get; init; }

    public required OperationState State { get; init; }

    public required Guid StartedById { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime CreatedAt { get; init; }

    /// <summary>UTC.</summary>
    public DateTime? FinishedAt { get; init; }

    public bool IsOpen => State is OperationState.Queued or OperationState.Running;
}
