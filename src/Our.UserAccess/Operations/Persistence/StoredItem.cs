using Our.UserAccess.Operations.Contracts;

namespace Our.UserAccess.Operations.Persistence;

/// <summary>One item of an operation, and how it ended.</summary>
internal sealed record StoredItem
{
    public required Guid OperationId { get; init; }

    /// <summary>From 0, in the order in which they are done.</summary>
    public required int Place { get; init; }

    public Guid? SubjectId { get; init; }

    public required string Name { get; init; }

    public string? Data { get; init; }

    public ItemState State { get; init; }

    public string? Sentence { get; init; }

    public OperationTask Task => new(SubjectId, Name, Data);
}
