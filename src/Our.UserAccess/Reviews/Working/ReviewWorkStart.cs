using Our.UserAccess.Operations.Contracts;
using Our.UserAccess.Reviews.Persistence;

namespace Our.UserAccess.Reviews.Working;

/// <summary>Has a phase of a review carried out in the background, for the person who asks.</summary>
internal sealed class ReviewWorkStart(IOperations operations, ReviewStore reviews)
{
    private static readonly OperationTask Finish = new(SubjectId: null, "Finish");

    public async Task<ReviewRow> BeginAsync(ReviewRow review, ReviewPhase phase, string? reason, IEnumerable<OperationTask> tasks, CancellationToken cancellationToken)
    {
        OperationItem operation = await operations.StartAsync(
            new OperationPlan
            {
                Kind = ReviewWork.Name,
                Action = ReviewWork.ActionOf(phase),
                Title = $"Review {review.Name}",
                Request = ReviewWork.Write(new ReviewOrder(review.Id, reason)),
                Tasks = [.. tasks, Finish],
            },
            cancellationToken);
        await reviews.SetOperationAsync(review.Id, operation.Id, cancellationToken);
        return review with { OperationId = operation.Id };
    }
}
