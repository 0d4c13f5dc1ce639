using Our.UserAccess.Operations.Contracts;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Reviews.Persistence;
using Our.UserAccess.Reviews.Reading;
using Our.UserAccess.Reviews.Working;
using Our.UserAccess.Shared.Outcomes;

namespace Our.UserAccess.Reviews.Closing;

/// <summary>Ends deciding, and has what was decided carried out in the background. What broke off goes on where it was.</summary>
internal sealed class CloseHandler(
    ReviewAccess access, ReviewSteps steps, ReviewStore reviews, ClosingStore closing, ReviewWorkStart work, ReviewDetails details, ICurrentUser current)
{
    public async Task<Outcome<ReviewDetail>> HandleAsync(Guid id, CloseBody body, CancellationToken cancellationToken)
    {
        var errors = new FieldErrors();
        errors.AddIf(body.Comment?.Trim().Length > ReasonRule.Most, "comment", "'comment' may have 1000 characters at most.");
        Failure? refused = errors.ToFailure();
        if (refused is not null || !(await access.ManageAsync(id, cancellationToken)).TryGet(out ReviewRow? review, out refused))
        {
            return refused;
        }

        return await steps.ClosingRefusalAsync(review, cancellationToken) is Failure wrong ? wrong : await CloseAsync(review, body, cancellationToken);
    }

    private async Task<Outcome<ReviewDetail>> CloseAsync(ReviewRow before, CloseBody body, CancellationToken cancellationToken)
    {
        ReviewRow wanted = before with
        {
            Phase = ReviewPhase.Closing,
            OperationId = null,
            ClosedById = current.Id,
            Comment = string.IsNullOrWhiteSpace(body.Comment) ? before.Comment : body.Comment.Trim(),
        };
        if (await reviews.ChangeAsync(before, wanted, [ReviewEntries.Closed(wanted)], cancellationToken) is not ReviewRow review)
        {
            return ChangeFailures.StaleVersion("review");
        }

        IReadOnlyList<ReviewItemRow> changing = await closing.ChangingAsync(review, cancellationToken);
        IEnumerable<OperationTask> tasks = changing.Where(item => item.Outcome is null).Select(item => new OperationTask(item.UserId, item.UserName, ReviewWork.Write(item.Id)));
        return await details.OfAsync(await work.BeginAsync(review, ReviewPhase.Closing, review.Comment, tasks, cancellationToken), cancellationToken);
    }
}
