using Our.UserAccess.Operations.Contracts;
using Our.UserAccess.Reviews.Persistence;
using Our.UserAccess.Reviews.Reading;
using Our.UserAccess.Reviews.Working;
using Our.UserAccess.Shared.Outcomes;

namespace Our.UserAccess.Reviews.UndoReview;

/// <summary>Has everything that closing took given back in the background.</summary>
internal sealed class UndoReviewHandler(ReviewAccess access, ReviewSteps steps, ReviewStore reviews, ClosingStore closing, ReviewWorkStart work, ReviewDetails details)
{
    public async Task<Outcome<ReviewDetail>> HandleAsync(Guid id, ReviewReasonBody body, CancellationToken cancellationToken)
    {
        Failure? refused = ReasonRule.Check(body.Reason);
        if (refused is not null || !(await access.ManageAsync(id, cancellationToken)).TryGet(out ReviewRow? before, out refused))
        {
            return refused;
        }

        if (await steps.UndoingRefusalAsync(before, cancellationToken) is Failure wrong)
        {
            return wrong;
        }

        if (await reviews.ChangeAsync(before, before with { Phase = ReviewPhase.Undoing, OperationId = null }, [], cancellationToken) is not ReviewRow review)
        {
            return ChangeFailures.StaleVersion("review");
        }

        IReadOnlyList<ReviewItemRow> applied = await closing.AppliedAsync(id, cancellationToken);
        IEnumerable<OperationTask> tasks = applied.Select(item => new OperationTask(item.UserId, item.UserName, ReviewWork.Write(item.Id)));
        return await details.OfAsync(await work.BeginAsync(review, ReviewPhase.Undoing, body.Reason!.Trim(), tasks, cancellationToken), cancellationToken);
    }
}
