using Our.UserAccess.Operations.Contracts;
using Our.UserAccess.Reviews.Persistence;
using Our.UserAccess.Reviews.Snapshot;

namespace Our.UserAccess.Reviews.Working;

/// <summary>Writes down what people hold, some at a time.</summary>
internal sealed class StartingWork(SnapshotReader snapshot, ReviewItemStore items, ReviewStore reviews)
{
    public async Task<ItemOutcome> TakeAsync(ReviewRow review, IReadOnlyList<Guid> people, CancellationToken cancellationToken)
    {
        await items.ReplaceAsync(review.Id, people, await snapshot.ReadAsync(review, people, cancellationToken), cancellationToken);
        return ItemOutcome.Succeeded();
    }

    public async Task<ItemOutcome> FinishAsync(ReviewRow review, CancellationToken cancellationToken)
    {
        await reviews.ChangeAsync(review, review with { Phase = null, OperationId = null }, [], cancellationToken);
        return ItemOutcome.Succeeded();
    }
}
