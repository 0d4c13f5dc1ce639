using Our.UserAccess.Reviews.Persistence;
using Our.UserAccess.Shared.Changes;
using Our.UserAccess.Shared.Outcomes;

namespace Our.UserAccess.Reviews.Deciding;

/// <summary>What a decision must be like; null when it is. Pure.</summary>
internal static class DecisionRules
{
    public static Failure? Check(ReviewItemRow item, DecisionBody body, IReadOnlySet<Guid> possible, DateTime now) =>
        ExpectedVersion.Check(body.Version, item.Version, "item") ?? CheckComment(item, body) ?? body.Decision switch
        {
            null => ReviewFailures.NoDecision,
            DecisionWish.Shorten => CheckUntil(item, body, now),
            DecisionWish.Delegate => body.DelegateToId is { } to && to != item.UserId && possible.Contains(to) ? null : ReviewFailures.NotThisReviewer,
            _ => null,
        };

    private static Failure? CheckComment(ReviewItemRow item, DecisionBody body)
    {
        if (body.Comment?.Trim().Length > ReasonRule.Most)
        {
            return ReviewFailures.LongComment;
        }

        bool isFinal = body.Decision is DecisionWish.Keep or DecisionWish.Remove or DecisionWish.Shorten;
        return isFinal && item.NeedsJustification && string.IsNullOrWhiteSpace(body.Comment) ? ReviewFailures.NeedsComment : null;
    }

    private static Failure? CheckUntil(ReviewItemRow item, DecisionBody body, DateTime now)
    {
        if (item.Kind == HoldingKind.Membership)
        {
            return ReviewFailures.MembershipHasNoEnd;
        }

        return body.Until is { } until && until.UtcDateTime > now && !(until.UtcDateTime >= item.Until) ? null : ReviewFailures.NotLater;
    }
}
