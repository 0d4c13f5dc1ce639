using Our.UserAccess.Reviews.Persistence;
using Our.UserAccess.Reviews.Reading;
using Our.UserAccess.Shared.Paging;

namespace Our.UserAccess.Reviews.ListReviews;

internal sealed class ListReviewsHandler(ReviewAccess access, ReviewSearch search, ReviewSummaries summaries)
{
    public async Task<Page<ReviewSummary>> HandleAsync(ReviewQuery query, CancellationToken cancellationToken)
    {
        Page<ReviewRow> found = await search.FindAsync(query, await access.SightAsync(cancellationToken), cancellationToken);
        return new Page<ReviewSummary>(found.Total, await summaries.OfAsync(found.Items, cancellationToken));
    }
}
