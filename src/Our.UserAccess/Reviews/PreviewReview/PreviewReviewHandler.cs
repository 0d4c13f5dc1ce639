using Our.UserAccess.Reviews.Persistence;
using Our.UserAccess.Reviews.Reading;
using Our.UserAccess.Reviews.Snapshot;
using Our.UserAccess.Reviews.Starting;
using Our.UserAccess.Shared.Outcomes;
using Our.UserAccess.Shared.Principals;

namespace Our.UserAccess.Reviews.PreviewReview;

/// <summary>Counts what a review would look at, of some hundred people at most, and stores nothing.</summary>
internal sealed class PreviewReviewHandler(ReviewDrafts drafts, SnapshotReader snapshot, IPrincipalNames names)
{
    private const int MostPages = 5;
    private const int SampleSize = 20;

    public async Task<Outcome<ReviewPreview>> HandleAsync(ReviewBody body, CancellationToken cancellationToken)
    {
        if (!(await drafts.MakeAsync(body, cancellationToken)).TryGet(out ReviewDraft? draft, out Failure? refused))
        {
            return refused;
        }

        var items = new List<ReviewItemRow>();
        Guid[][] pages = [.. draft.People.Chunk(SnapshotReader.AtOnce).Take(MostPages)];
        foreach (Guid[] page in pages)
        {
            items.AddRange(await snapshot.ReadAsync(draft.Review, page, cancellationToken));
        }

        return await OfAsync(draft, pages.Sum(page => page.Length), items);
    }

    private async Task<ReviewPreview> OfAsync(ReviewDraft draft, int counted, List<ReviewItemRow> items)
    {
        Dictionary<Guid, int> reviewers = items.Where(item => item.ReviewerId is not null).GroupBy(item => item.ReviewerId!.Value).ToDictionary(group => group.Key, group => group.Count());
        IReadOnlyDictionary<Guid, string> people = await names.OfUsersAsync([.. reviewers.Keys]);
        return new ReviewPreview
        {
            People = draft.People.Count,
            Counted = counted,
            Total = items.Count,
            Reviewers = [.. reviewers.Select(reviewer => new ReviewerItem(reviewer.Key, people.GetValueOrDefault(reviewer.Key), reviewer.Value, Decided: 0)).OrderBy(reviewer => reviewer.Name, StringComparer.CurrentCultureIgnoreCase)],
            WithoutReviewer = items.Count(item => item.ReviewerId is null),
            Sample = [.. items.Take(SampleSize).Select(item => new PreviewedItem(item.UserName, item.Sentence, new RecommendationItem(item.Recommended, item.RecommendedUntil, item.Reasons)))],
        };
    }
}
