using Our.UserAccess.Reviews.Persistence;
using Our.UserAccess.Reviews.Reading;
using Our.UserAccess.Reviews.Starting;
using Our.UserAccess.Shared.Outcomes;

namespace Our.UserAccess.Reviews.StartReview;

internal sealed class StartReviewHandler(ReviewDrafts drafts, ReviewStart start, ReviewDetails details)
{
    public async Task<Outcome<ReviewDetail>> HandleAsync(ReviewBody body, CancellationToken cancellationToken)
    {
        if (!(await drafts.MakeAsync(body, cancellationToken)).TryGet(out ReviewDraft? draft, out Failure? refused)
            || !(await start.RunAsync(draft, cancellationToken)).TryGet(out ReviewRow? review, out refused))
        {
            return refused;
        }

        return await details.OfAsync(review, cancellationToken);
    }
}
