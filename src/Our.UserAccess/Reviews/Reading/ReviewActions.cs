using Our.UserAccess.Reviews.Persistence;
using Our.UserAccess.Shared.Outcomes;

namespace Our.UserAccess.Reviews.Reading;

/// <summary>What the person who asks may do to a review, as the endpoints answer.</summary>
internal sealed class ReviewActions(ReviewAccess access, ReviewSteps steps)
{
    public async Task<IReadOnlyList<ReviewActionItem>> OfAsync(ReviewRow review, CancellationToken cancellationToken)
    {
        Failure? refused = await access.ManageRefusalAsync(review, cancellationToken);
        Failure? hidden = await access.SeesAllAsync(review, cancellationToken) ? null : ReviewFailures.OutOfReach;
        return
        [
            Item("close", refused ?? await steps.ClosingRefusalAsync(review, cancellationToken)),
            Item("cancel", refused ?? await steps.CancellingRefusalAsync(review, cancellationToken)),
            Item("undo", refused ?? await steps.UndoingRefusalAsync(review, cancellationToken)),
            Item("remind", refused ?? ReviewSteps.RemindingRefusal(review)),
            Item("evidence", hidden ?? (review.SealedAt is null ? ReviewFailures.NotSealed : null)),
        ];
    }

    private static ReviewActionItem Item(string name, Failure? refused) => new(name, refused is null, refused?.Detail);
}
