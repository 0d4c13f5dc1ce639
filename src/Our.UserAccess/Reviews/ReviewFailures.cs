using Our.UserAccess.Shared.Outcomes;

namespace Our.UserAccess.Reviews;

internal static class ReviewFailures
{
    public static Failure OutOfReach { get; } = new(
        "out-of-reach", FailureKind.Forbidden, "You do not manage reviews there.", "This is outside the workspaces in which you manage reviews. Ask somebody who manages them there.");

    public static Failure NotOpen { get; } = new(
        "review-not-open", FailureKind.Conflict, "The review is over.", "The review was closed or cancelled; nothing in it can be decided any longer.");

    public static Failure Busy { get; } = new(
        "review-busy", FailureKind.Conflict, "The review is being worked on.", "The review is being started, closed or undone in the background. Wait until that is done.");

    public static Failure OwnAccess { get; } = new(
        "own-access", FailureKind.Forbidden, "You cannot decide about your own access.", "Nobody reviews what they hold themselves. Another reviewer decides on it.");

    public static Failure NotReviewer { get; } = new(
        "not-reviewer", FailureKind.Forbidden, "Somebody else decides on this.", "You are not the reviewer of this item.");

    public static Failure NothingToReview { get; } = new(
        "nothing-to-review", FailureKind.Conflict, "There is nothing to review.", "Nobody whom you see holds anything that this review would look at.");

    public static Failure NobodyToRemind { get; } = new(
        "nobody-to-remind", FailureKind.Conflict, "There is nobody to remind.", "Nobody has anything left to decide, or they were all reminded within the last hour.");

    public static Failure NothingToUndo { get; } = new(
        "nothing-to-undo", FailureKind.Conflict, "There is nothing to undo.", "The review was not closed, was undone already, or was closed more than thirty days ago.");

    public static Failure NotSealed { get; } = new(
        "not-sealed", FailureKind.NotFound, "There is no evidence yet.", "Evidence is sealed when the review is closed.");

    public static Failure NoSuchItem { get; } = new(
        "item-not-found", FailureKind.NotFound, "There is no such item.", "It does not belong to this review, or you may not see it.");

    public static Failure NotThisReviewer { get; } = new(
        "reviewer-not-possible", FailureKind.Invalid, "This person cannot decide on it.", "Choose somebody else who can sign in and whom you see, and not the person whose access it is.");

    public static Failure MembershipHasNoEnd { get; } = new(
        "membership-without-end",
        FailureKind.Invalid,
        "A membership cannot get an end.",
        "A membership of Umbraco's has no end. Remove it, and give an assignment with an end where it is still needed.");

    public static Failure NotLater { get; } = new(
        "until-not-shorter", FailureKind.Invalid, "That would not shorten it.", "'until' must be in the future and before the end that it has already.");

    public static Failure NeedsComment { get; } = new(
        "comment-needed", FailureKind.Invalid, "A reason is needed.", "Say in a few words why, since this is access of administrators or to sensitive data.");

    public static Failure LongComment { get; } = new(
        "comment-too-long", FailureKind.Invalid, "The comment is too long.", "'comment' may have 1000 characters at most.");

    public static Failure NoDecision { get; } = new(
        "decision-needed", FailureKind.Invalid, "No decision was sent.", "'decision' is needed: keep, remove, shorten, delegate or undecided.");

    public static Failure NotFound(Guid id) => new(
        "review-not-found", FailureKind.NotFound, "There is no such review.", $"The review {id} does not exist, or you may not see it.");
}
