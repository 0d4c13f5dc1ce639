namespace Our.UserAccess.Operations.Contracts;

/// <summary>What an operation is to do.</summary>
internal sealed record OperationPlan
{
    /// <summary>The <see cref="IOperationWork.Kind"/> of what carries it out.</summary>
    public required string Kind { get; init; }

    public required string Action { get; init; }

    /// <summary>A few words for a list.</summary>
    public required string Title { get; init; }

    /// <summary>What every item needs to know, as the work wrote it.</summary>
    public string Request { get; init; } = string.Empty;

    public required IReadOnlyList<OperationTask> Tasks { get; init; }
}
