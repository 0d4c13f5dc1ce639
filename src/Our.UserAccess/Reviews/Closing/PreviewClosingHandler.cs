using Our.UserAccess.Reviews.Holdings;
using Our.UserAccess.Reviews.Persistence;
using Our.UserAccess.Reviews.Reading;
using Our.UserAccess.Shared.Outcomes;
using Our.UserAccess.Shared.Paging;

namespace Our.UserAccess.Reviews.Closing;

/// <summary>Says what closing would do, with the refusals of whoever asks, and changes nothing.</summary>
internal sealed class PreviewClosingHandler(ReviewAccess access, ReviewItemStore store, ClosingStore closing, ReviewItems items, HeldThings held)
{
    private const int MostAsked = 500;

    public async Task<Outcome<ClosingPreview>> HandleAsync(Guid id, PageRequest part, CancellationToken cancellationToken)
    {
        if (!(await access.ManageAsync(id, cancellationToken)).TryGet(out ReviewRow? review, out Failure? refused))
        {
            return refused;
        }

        var query = new ReviewItemQuery { Skip = part.Skip, Take = part.Take };
        Page<ReviewItemRow> page = await store.FindAsync(id, query, reviewer: null, cancellationToken);
        IReadOnlyList<ReviewItem> shown = await items.OfAsync(review, page.Items, cancellationToken);
        var previewed = new List<ClosingItem>();
        foreach ((ReviewItemRow row, ReviewItem item) in page.Items.Zip(shown))
        {
            var step = ClosingStep.Of(row, review.NoAnswer);
            HeldLook look = step.Changes ? await held.PreviewAsync(row, step.Until, cancellationToken) : HeldLook.Nothing;
            previewed.Add(new ClosingItem(item, step.Will, step.Until, step.Because, look.Refusal?.Detail, look.Settled));
        }

        return new ClosingPreview(await CountsAsync(review, cancellationToken), page.Total, previewed);
    }

    private async Task<ClosingCounts> CountsAsync(ReviewRow review, CancellationToken cancellationToken)
    {
        ClosingCounts counts = await closing.CountAsync(review, cancellationToken);
        if (counts.Remove + counts.Shorten > MostAsked)
        {
            return counts;
        }

        int refused = 0;
        foreach (ReviewItemRow row in await closing.ChangingAsync(review, cancellationToken))
        {
            refused += (await held.PreviewAsync(row, ClosingStep.Of(row, review.NoAnswer).Until, cancellationToken)).Refusal is null ? 0 : 1;
        }

        return counts with { Refused = refused };
    }
}
