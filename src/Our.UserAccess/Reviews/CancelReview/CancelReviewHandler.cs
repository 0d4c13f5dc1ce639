using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Reviews.Persistence;
using Our.UserAccess.Reviews.Reading;
using Our.UserAccess.Shared.Outcomes;

namespace Our.UserAccess.Reviews.CancelReview;

/// <summary>Ends a review without carrying anything out; it does not start again either.</summary>
internal sealed class CancelReviewHandler(ReviewAccess access, ReviewSteps steps, ReviewStore reviews, ReviewDetails details, ICurrentUser current, TimeProvider clock)
{
    public async Task<Outcome<ReviewDetail>> HandleAsync(Guid id, ReviewReasonBody body, CancellationToken cancellationToken)
    {
        Failure? refused = ReasonRule.Check(body.Reason);
        if (refused is not null || !(await access.ManageAsync(id, cancellationToken)).TryGet(out ReviewRow? before, out refused))
        {
            return refused;
        }

        if (await steps.CancellingRefusalAsync(before, cancellationToken) is Failure wrong)
        {
            return wrong;
        }

        ReviewRow cancelled = before with
        {
            State = ReviewState.Cancelled,
            Phase = null,
            OperationId = null,
            ClosedAt = clock.GetUtcNow().UtcDateTime,
            ClosedById = current.Id,
            Comment = body.Reason!.Trim(),
            NextStartsAt = null,
        };
        return await reviews.ChangeAsync(before, cancelled, [ReviewEntries.Cancelled(cancelled)], cancellationToken) is ReviewRow review
            ? await details.OfAsync(review, cancellationToken)
            : ChangeFailures.StaleVersion("review");
    }
}
