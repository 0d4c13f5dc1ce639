using Our.UserAccess.Audit.Contracts;
using Our.UserAccess.Operations.Contracts;
using Our.UserAccess.Reviews.Closing;
using Our.UserAccess.Reviews.Evidence;
using Our.UserAccess.Reviews.Holdings;
using Our.UserAccess.Reviews.Persistence;
using Our.UserAccess.Shared.Outcomes;

namespace Our.UserAccess.Reviews.Working;

/// <summary>Carries the decisions out one after another, so that each is guarded by what is then in force; at last the evidence is sealed.</summary>
internal sealed class ClosingWork(ClosingStore store, HeldThings held, EvidencePack evidence, IAuditContext audit, TimeProvider clock)
{
    private const string NothingDecided = "nobody decided";

    public Task<ItemOutcome> ApplyAsync(ReviewRow review, ReviewItemRow item, CancellationToken cancellationToken) => item.Outcome is null
        ? audit.RunAsync(new AuditScope { Reason = ReasonOf(review, item) }, () => CarryOutAsync(review, item, cancellationToken))
        : Task.FromResult(ItemOutcome.Skipped("It was done already."));

    public async Task<ItemOutcome> FinishAsync(ReviewRow review, CancellationToken cancellationToken)
    {
        ReviewRow closed = review with { State = ReviewState.Closed, Phase = null, OperationId = null, ClosedAt = clock.GetUtcNow().UtcDateTime };
        (ReviewRow after, EvidenceRow pack) = await evidence.MakeAsync(closed, cancellationToken);
        await store.SealAsync(review, after, pack, ReviewEntries.Sealed(after), cancellationToken);
        return ItemOutcome.Succeeded();
    }

    private async Task<ItemOutcome> CarryOutAsync(ReviewRow review, ReviewItemRow item, CancellationToken cancellationToken)
    {
        var step = ClosingStep.Of(item, review.NoAnswer);
        IHeldKind kind = held.KindOf(item);
        HeldLook look = await kind.LookAsync(item, step.Until, cancellationToken);
        if (look.Settled is { } settled)
        {
            // What was remembered was begun: the site stopped after it was taken and before that was written down.
            bool wasBegun = item.Memory is not null;
            await store.SettleAsync(item.Id, wasBegun ? ReviewOutcome.Applied : ReviewOutcome.Skipped, wasBegun ? null : settled);
            return wasBegun ? ItemOutcome.Succeeded() : ItemOutcome.Skipped(settled);
        }

        await store.RememberAsync(item.Id, look.Memory!);
        Failure? refused = await kind.TakeAsync(item, step.Until, cancellationToken);
        await store.SettleAsync(item.Id, refused is null ? ReviewOutcome.Applied : ReviewOutcome.Failed, refused?.Detail);
        return ItemOutcome.Of(refused);
    }

    private static string ReasonOf(ReviewRow review, ReviewItemRow item)
    {
        string words = item.Comment ?? (item.Decision is null ? NothingDecided : review.Comment) ?? string.Empty;
        string reason = words.Length == 0 ? $"Review {review.Name}" : $"Review {review.Name}: {words}";
        return reason.Length <= ReasonRule.Most ? reason : reason[..ReasonRule.Most];
    }
}
