using Our.UserAccess.Operations.Contracts;
using Our.UserAccess.Reviews.Persistence;
using Our.UserAccess.Shared.Outcomes;

namespace Our.UserAccess.Reviews.Reading;

/// <summary>
/// Which step a review can take next; null when it can. What broke off in the background can be begun again: what was done
/// is not done twice.
/// </summary>
internal sealed class ReviewSteps(IOperations operations, TimeProvider clock)
{
    public async Task<Failure?> ClosingRefusalAsync(ReviewRow review, CancellationToken cancellationToken) =>
        review.State != ReviewState.Open ? ReviewFailures.NotOpen : await BusyAsync(review, ReviewPhase.Closing, cancellationToken);

    public async Task<Failure?> CancellingRefusalAsync(ReviewRow review, CancellationToken cancellationToken) =>
        review.State != ReviewState.Open ? ReviewFailures.NotOpen : await BusyAsync(review, ReviewPhase.Starting, cancellationToken);

    public async Task<Failure?> UndoingRefusalAsync(ReviewRow review, CancellationToken cancellationToken) =>
        review.UndoUntil > clock.GetUtcNow().UtcDateTime ? await BusyAsync(review, ReviewPhase.Undoing, cancellationToken) : ReviewFailures.NothingToUndo;

    public static Failure? RemindingRefusal(ReviewRow review) => review.TakesDecisions ? null : ReviewFailures.NotOpen;

    private async Task<Failure?> BusyAsync(ReviewRow review, ReviewPhase resumable, CancellationToken cancellationToken)
    {
        if (review.Phase is null)
        {
            return null;
        }

        bool isRunning = review.OperationId is { } id && await operations.FindAsync(id, cancellationToken) is { State: OperationState.Queued or OperationState.Running };
        return isRunning || review.Phase != resumable ? ReviewFailures.Busy : null;
    }
}
