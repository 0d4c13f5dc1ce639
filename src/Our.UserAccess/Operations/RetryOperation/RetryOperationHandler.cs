using Our.UserAccess.Operations.Contracts;
using Our.UserAccess.Operations.Persistence;
using Our.UserAccess.Shared.Outcomes;
using Our.UserAccess.Shared.Paging;

namespace Our.UserAccess.Operations.RetryOperation;

/// <summary>A new operation of what failed, with the rights of whoever repeats it.</summary>
internal sealed class RetryOperationHandler(OperationAccess access, OperationStore store, IOperations operations)
{
    private static readonly PageRequest All = new() { Take = int.MaxValue };

    public async Task<Outcome<OperationItem>> HandleAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await access.FindAsync(id, cancellationToken) is not StoredOperation operation)
        {
            return OperationFailures.NotFound(id);
        }

        if (operation.IsOpen)
        {
            return OperationFailures.NotFinished;
        }

        Page<StoredItem> failed = await store.ItemsAsync(id, [ItemState.Failed], All, cancellationToken);
        return failed.Total == 0 ? OperationFailures.NothingFailed : await operations.StartAsync(Again(operation, failed.Items), cancellationToken);
    }

    private static OperationPlan Again(StoredOperation operation, IReadOnlyList<StoredItem> failed) => new()
    {
        Kind = operation.Kind,
        Action = operation.Action,
        Title = operation.Title,
        Request = operation.Request,
        Tasks = [.. failed.Select(item => item.Task)],
    };
}
