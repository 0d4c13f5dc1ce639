using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Our.UserAccess.Audit.Contracts;
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
    OperationProgress progress, IActingUser acting, IServiceScopeFactory scopes, IAuditContext audit, ILogger<OperationRun> logger)
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

        await BeginAgainAsync(operation, cancellationToken);
        await progress.SettleAsync(operation.Id, OperationFailures.Interrupted, cancellationToken);
        while (await progress.PendingAsync(operation.Id, Batch, cancellationToken) is { Count: > 0 } items)
        {
            foreach (StoredItem[] part in items.Chunk(IsBatched(operation) ? Batch : 1))
            {
                // What has begun is finished: the site waits for it when it stops.
                cancellationToken.ThrowIfCancellationRequested();
                await RunAsync(operation, part, repeatable);
            }
        }

        await progress.TurnAsync(operation.Id, OperationState.Running, OperationState.Completed, cancellationToken);
    }

    // The site stopped among them: those that surely were not done wait again.
    private async Task BeginAgainAsync(StoredOperation operation, CancellationToken cancellationToken)
    {
        await using AsyncServiceScope scope = scopes.CreateAsyncScope();
        if (await progress.BegunAsync(operation.Id, cancellationToken) is not { Count: > 0 } begun || Find(scope, operation) is not IBatchedWork work)
        {
            return;
        }

        IReadOnlyList<bool> areUndone = await work.AreUndoneAsync([.. begun.Select(item => item.Task)], operation.CreatedAt, cancellationToken);
        StoredItem[] undone = [.. begun.Where((_, place) => areUndone[place])];
        if (undone.Length > 0)
        {
            await progress.MarkAsync(undone, ItemState.Pending);
        }
    }

    private async Task RunAsync(StoredOperation operation, StoredItem[] items, bool repeatable)
    {
        if (!repeatable)
        {
            await progress.MarkAsync(items);
        }

        await progress.RecordAsync(items, await TryAsync(operation, items));
    }

    private async Task<IReadOnlyList<ItemOutcome>> TryAsync(StoredOperation operation, StoredItem[] items)
    {
        try
        {
            Outcome<IReadOnlyList<ItemOutcome>> outcome = await acting.RunAsync(operation.StartedById, () => WorkAsync(operation, items));
            return outcome.TryGet(out IReadOnlyList<ItemOutcome>? done, out Failure? refused) ? done : [.. items.Select(_ => ItemOutcome.Failed(refused))];
        }
        catch (Exception failure)
        {
            LogItemFailed(failure, operation.Id, items[0].Place);
            return [.. items.Select(_ => new ItemOutcome(ItemState.Failed, OperationFailures.Unexpected))];
        }
    }

    private async Task<IReadOnlyList<ItemOutcome>> WorkAsync(StoredOperation operation, StoredItem[] items)
    {
        await using AsyncServiceScope scope = scopes.CreateAsyncScope();
        IOperationWork work = Find(scope, operation) ?? throw new InvalidOperationException("The work of an operation is no longer there.");
        var told = new AuditScope { Kind = work.ActorKind, Reason = work.ReasonOf(operation.Request), CorrelationId = operation.Id };
        return await audit.RunAsync(told, () => WorkAsync(work, operation, items));
    }

    private static async Task<IReadOnlyList<ItemOutcome>> WorkAsync(IOperationWork work, StoredOperation operation, StoredItem[] items) => work is IBatchedWork batched
        ? await batched.RunAsync(operation.Action, operation.Request, [.. items.Select(item => item.Task)], CancellationToken.None)
        : [await work.RunAsync(operation.Action, operation.Request, items[0].Task, CancellationToken.None)];

    private bool IsBatched(StoredOperation operation)
    {
        using AsyncServiceScope scope = scopes.CreateAsyncScope();
        return Find(scope, operation) is IBatchedWork;
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
