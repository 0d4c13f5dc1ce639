using Our.UserAccess.Operations.Contracts;
using Our.UserAccess.Operations.Persistence;
using Our.UserAccess.Shared.Outcomes;

namespace Our.UserAccess.Operations.CancelOperation;

/// <summary>What is done stays done; what has begun is finished; the rest is left.</summary>
internal sealed class CancelOperationHandler(OperationAccess access, OperationProgress progress, OperationItems items)
{
    public async Task<Outcome<OperationItem>> HandleAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await access.FindAsync(id, cancellationToken) is not StoredOperation operation)
        {
            return OperationFailures.NotFound(id);
        }

        bool cancelled = operation.IsOpen
            && (await progress.TurnAsync(id, OperationState.Queued, OperationState.Cancelled, cancellationToken)
                || await progress.TurnAsync(id, OperationState.Running, OperationState.Cancelled, cancellationToken));
        return cancelled
            ? await items.OfAsync((await access.FindAsync(id, cancellationToken))!, cancellationToken)
            : OperationFailures.Finished;
    }
}
