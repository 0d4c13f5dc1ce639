using Our.UserAccess.Audit.Contracts;
using Our.UserAccess.Reviews.Persistence;
using Our.UserAccess.Reviews.Reading;
using Our.UserAccess.Shared.Outcomes;

namespace Our.UserAccess.Reviews.Deciding;

/// <summary>Some decisions at once; what is wrong with one stops no other.</summary>
internal sealed class DecideHandler(
    ReviewAccess access, ReviewItemStore store, PossibleReviewers possible, DecisionChanges changes, DecisionStore decisions, ReviewItems items, IAuditContext audit)
{
    public const int Most = 200;

    public async Task<Outcome<DecisionsResult>> HandleAsync(Guid id, DecisionsBody body, CancellationToken cancellationToken)
    {
        var errors = new FieldErrors();
        errors.AddIf(body.Decisions.Count is 0 or > Most, "decisions", "'decisions' must hold between 1 and 200 decisions.");
        errors.AddIf(body.Decisions.DistinctBy(decision => decision.ItemId).Count() < body.Decisions.Count, "decisions", "'decisions' names an item twice.");
        if (errors.ToFailure() is Failure invalid)
        {
            return invalid;
        }

        return (await access.ReadAsync(id, cancellationToken)).TryGet(out ReviewRow? review, out Failure? refused)
            ? await audit.RunAsync(new AuditScope { CorrelationId = Guid.CreateVersion7() }, () => DecideAsync(review, body.Decisions, cancellationToken))
            : refused;
    }

    private async Task<Outcome<DecisionsResult>> DecideAsync(ReviewRow review, IReadOnlyList<DecisionBody> wanted, CancellationToken cancellationToken)
    {
        IReadOnlyList<ReviewItemRow> rows = await store.FindAsync(review.Id, [.. wanted.Select(decision => decision.ItemId)], cancellationToken);
        IReadOnlySet<Guid> reviewers = await possible.AmongAsync(review, [.. wanted.Select(decision => decision.DelegateToId).OfType<Guid>().Distinct()], cancellationToken);
        (IReadOnlyList<ItemChange> valid, List<FailedDecision> failed) = await changes.OfAsync(review, rows, wanted, reviewers, cancellationToken);
        if (await decisions.StoreAsync(review.Id, valid, cancellationToken) is not { } stored)
        {
            return ReviewFailures.NotOpen;
        }

        failed.AddRange(valid.Where(change => !stored.Contains(change.After.Id)).Select(change => FailedDecision.Of(change.After.Id, ChangeFailures.StaleVersion("item"))));
        IReadOnlyList<ReviewItemRow> now = await store.FindAsync(review.Id, [.. stored], cancellationToken);
        return new DecisionsResult(await items.OfAsync(review, now, cancellationToken), failed);
    }
}
