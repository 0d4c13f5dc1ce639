using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Our.UserAccess.Operations.Contracts;
using Our.UserAccess.Operations.Persistence;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Shared.Outcomes;

namespace Our.UserAccess.Operations.Running;

/// <summary>
/// Carries out one operation from where it is. What may be done twice is done again after a crash; what may not is written
/// down before it begins, and left alone if the site stopped in the middle of it.
/// </summary>
internal sealed partial class OperationRun(
    OperationProgress progress, IActingUser acting, IServiceScopeFactory scopes, ILogger<OperationRun> logger)
{
    /// <summary>A cancelled operation stops after so many items at the latest.</summary>
    public const int Batch = 20;

    public async Task RunAsync(StoredOperation operation, CancellationToken cancellationToken)
    {
        if (IsRepeatable(operation) is not { } repeatable)
        {
            await progress.TurnAsync(operation.Id, OperationState.Running, OperationState.Failed, cancellationToken);
            return;
        }

        await progress.SettleAsync(operation.Id, OperationFailures.Interrupted, cancellationToken);
        while (await progress.PendingAsync(operation.Id, Batch, cancellationToken) is { Count: > 0 } items)
        {
            foreach (StoredItem item in items)
            {
                // An item that has begun is finished: the site waits for it when it stops.
                cancellationToken.ThrowIfCancellationRequested();
                await RunAsync(operation, item, repeatable);
            }
        }

        await progress.TurnAsync(operation.Id, OperationState.Running, OperationState.Completed, cancellationToken);
    }

    private async Task RunAsync(StoredOperation operation, StoredItem item, bool repeatable)
    {
        if (!repeatable)
        {
            await progress.MarkAsync(item);
        }

        await progress.RecordAsync(item, await TryAsync(operation, item));
    }

    private async Task<ItemOutcome> TryAsync(StoredOperation operation, StoredItem item)
    {
        try
        {
            Outcome<ItemOutcome> outcome = await acting.RunAsync(operation.StartedById, () => WorkAsync(operation, item));
            return outcome.TryGet(out ItemOutcome? done, out Failure? refused) ? done : ItemOutcome.Failed(refused);
        }
        catch (Exception failure)
        {
            LogItemFailed(failure, operation.Id, item.Place);
            return new ItemOutcome(ItemState.Failed, OperationFailures.Unexpected);
        }
    }

    private async Task<ItemOutcome> WorkAsync(StoredOperation operation, StoredItem item)
    {
        await using AsyncServiceScope scope = scopes.CreateAsyncScope();
        return await Find(scope, operation)!.RunAsync(operation.Action, operation.Request, item.Task, CancellationToken.None);
    }

    private bool? IsRepeatable(StoredOperation operation)
    {
        using AsyncServiceScope scope = scopes.CreateAsyncScope();
        return Find(scope, operation)?.IsRepeatable(operation.Action);
    }

    private static IOperationWork? Find(AsyncServiceScope scope, StoredOperation operation) =>
        scope.ServiceProvider.GetServices<IOperationWork>().FirstOrDefault(work => work.Kind == operation.Kind);

    [LoggerMessage(Level = LogLevel.Error, Message = "An item of an operation of User Access failed unexpectedly (operation {Operation}, item {Place}). The operation goes on with the next one.")]
    private partial void LogItemFailed(Exception failure, Guid operation, int place);
}
