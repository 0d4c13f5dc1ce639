using Our.UserAccess.Operations.Contracts;
using Our.UserAccess.Operations.Persistence;
using Our.UserAccess.Operations.Running;
using Our.UserAccess.Permissions.Contracts;

namespace Our.UserAccess.Operations;

internal sealed class OperationStart(OperationStore store, OperationItems items, OperationSignal signal, ICurrentUser current, TimeProvider clock) : IOperations
{
    public async Task<OperationItem> StartAsync(OperationPlan plan, CancellationToken cancellationToken)
    {
        var operation = new StoredOperation
        {
            Id = Guid.CreateVersion7(),
            Kind = plan.Kind,
            Action = plan.Action,
            Title = OperationStore.Cut(plan.Title, StoredOperationConfiguration.MaxTitle),
            Request = plan.Request,
            State = OperationState.Queued,
            StartedById = current.Id ?? Guid.Empty,
            CreatedAt = clock.GetUtcNow().UtcDateTime,
        };
        await store.AddAsync(operation, plan.Tasks, cancellationToken);
        signal.Raise();
        return await items.OfAsync(operation, cancellationToken);
    }

    public async Task<OperationItem?> FindAsync(Guid id, CancellationToken cancellationToken) =>
        await store.FindAsync(id, cancellationToken) is StoredOperation operation ? await items.OfAsync(operation, cancellationToken) : null;
}
