namespace Our.UserAccess.Operations.Contracts;

/// <summary>Long work over many items, kept in the database so that it survives a restart.</summary>
internal interface IOperations
{
    /// <summary>Queues the work for the person who asks.</summary>
    Task<OperationItem> StartAsync(OperationPlan plan, CancellationToken cancellationToken);

    /// <summary>How far it is, whoever asks; null when it is no longer kept.</summary>
    Task<OperationItem?> FindAsync(Guid id, CancellationToken cancellationToken);
}
