using Our.UserAccess.Reviews.Persistence;
using Our.UserAccess.Reviews.Reading;
using Our.UserAccess.Shared.Outcomes;

namespace Our.UserAccess.Reviews.GetReview;

internal sealed class GetReviewHandler(ReviewAccess access, ReviewDetails details)
{
    public async Task<Outcome<ReviewDetail>> HandleAsync(Guid id, CancellationToken cancellationToken) =>
        (await access.ReadAsync(id, cancellationToken)).TryGet(out ReviewRow? review, out Failure? refused) ? await details.OfAsync(review, cancellationToken) : refused;
}
