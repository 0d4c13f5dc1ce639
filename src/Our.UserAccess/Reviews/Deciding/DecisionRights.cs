using Our.UserAccess.Reviews.Persistence;
using Our.UserAccess.Shared.Outcomes;

namespace Our.UserAccess.Reviews.Deciding;

/// <summary>Whether somebody may decide on an item; null when they may. Pure.</summary>
internal static class DecisionRights
{
    public static Failure? Refusal(ReviewRow review, ReviewItemRow item, Guid? self, bool isManager)
    {
        if (!review.TakesDecisions)
        {
            return review.Phase is null ? ReviewFailures.NotOpen : ReviewFailures.Busy;
        }

        if (item.UserId == self)
        {
            return ReviewFailures.OwnAccess;
        }

        return isManager || (self is not null && item.ReviewerId == self) ? null : ReviewFailures.NotReviewer;
    }
}
