using Our.UserAccess.Shared.Outcomes;

namespace Our.UserAccess.LifeCycle;

internal static class LifeCycleFailures
{
    public static Failure NothingPlanned { get; } = new(
        "nothing-planned", FailureKind.NotFound, "Nothing is planned.", "No leave and no end of access is planned for this person.");

    public static Failure NothingToUndo { get; } = new(
        "nothing-to-undo",
        FailureKind.NotFound,
        "There is nothing to undo.",
        "This person was not offboarded, or it was undone already, or more than thirty days ago.");

    public static Failure InvitationIsGone { get; } = new(
        "invitation-gone", FailureKind.Conflict, "The invitation is gone.", "An invitation cannot be given back. Invite the person again.");
}
