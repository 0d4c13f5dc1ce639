using Our.UserAccess.Audit.Contracts;
using Our.UserAccess.Insight.Contracts;
using Our.UserAccess.Reviews.Contracts;
using Our.UserAccess.Reviews.Persistence;
using Our.UserAccess.Shared.Paging;

namespace Our.UserAccess.Reviews.Reading;

/// <summary>Reviews that should be done by now and are still open. Few are open at a time.</summary>
internal sealed class OverdueReviewsFinding(ReviewAccess access, ReviewSearch search, TimeProvider clock) : IFinding
{
    public string Kind => "reviewsOverdue";

    public FindingSeverity Severity => FindingSeverity.High;

    public string Permission => ReviewPermissions.Read;

    public string Explanation => "Nothing that was decided takes effect before they are closed. Remind the reviewers, or close them.";

    public string Say(long count) => count == 1 ? "1 review should be done by now." : $"{count:N0} reviews should be done by now.";

    public FindingFix Fix(DateTime now) => new(FindingFixKind.Reviews, ReviewPermissions.Manage);

    public async Task<Page<FindingItem>> FindAsync(PageRequest page, CancellationToken cancellationToken)
    {
        var open = new ReviewQuery { State = ReviewState.Open, Take = PageRequest.MaxTake };
        DateTime now = clock.GetUtcNow().UtcDateTime;
        ReviewRow[] overdue =
        [
            .. (await search.FindAsync(open, await access.SightAsync(cancellationToken), cancellationToken)).Items
                .Where(review => review.DueAt < now)
                .OrderBy(review => review.DueAt),
        ];
        return new Page<FindingItem>(
            overdue.Length,
            [.. overdue.Skip(page.Skip).Take(page.Take).Select(review => new FindingItem(AuditSubjectKinds.Review, review.Id, review.Name, Detail: null, review.DueAt))]);
    }
}
