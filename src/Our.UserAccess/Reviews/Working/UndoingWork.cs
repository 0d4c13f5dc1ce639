using Our.UserAccess.Operations.Contracts;
using Our.UserAccess.Reviews.Holdings;
using Our.UserAccess.Reviews.Persistence;

namespace Our.UserAccess.Reviews.Working;

/// <summary>Gives back what closing took, all of it guarded as if it were given for the first time.</summary>
internal sealed class UndoingWork(ClosingStore store, ReviewStore reviews, HeldThings held, TimeProvider clock)
{
    public async Task<ItemOutcome> ReturnAsync(ReviewItemRow item, CancellationToken cancellationToken)
    {
        if (item is not { Outcome: ReviewOutcome.Applied, Memory: { } memory })
        {
            return ItemOutcome.Skipped("It was given back already.");
        }

        HeldReturn returned = await held.KindOf(item).ReturnAsync(item, memory, cancellationToken);
        await store.SettleAsync(item.Id, returned.IsBack ? ReviewOutcome.Undone : ReviewOutcome.Applied, returned.Sentence);
        return returned.IsBack ? ItemOutcome.Succeeded() : new ItemOutcome(ItemState.Failed, returned.Sentence);
    }

    public async Task<ItemOutcome> FinishAsync(ReviewRow review, string? reason, CancellationToken cancellationToken)
    {
        ReviewRow undone = review with { State = ReviewState.Undone, Phase = null, OperationId = null, UndoneAt = clock.GetUtcNow().UtcDateTime };
        await reviews.ChangeAsync(review, undone, [ReviewEntries.Undone(undone, reason ?? string.Empty)], cancellationToken);
        return ItemOutcome.Succeeded();
    }
}
