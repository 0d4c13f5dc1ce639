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

    public static Failure Kept { get; } = new(
        "user-kept",
        FailureKind.Conflict,
        "The person stays as they are.",
        "Umbraco, or another package of this site, kept this person as they are. The log of the site has the details.");

    public static Failure UserNotFound(Guid id) => new(
        "user-not-found", FailureKind.NotFound, "There is no such user.", $"No user with the id {id} exists, or you may not see it.");
}
