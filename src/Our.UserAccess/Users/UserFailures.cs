using Our.UserAccess.Shared.Outcomes;

namespace Our.UserAccess.Users;

internal static class UserFailures
{
    public static Failure NotFound(Guid id) => new(
        "user-not-found",
        FailureKind.NotFound,
        "There is no such user.",
        $"No user with the id {id} exists, or you may not see it.");

    public static Failure HeldByAssignment(IReadOnlyCollection<string> groups) => new(
        "decided-by-assignments",
        FailureKind.Conflict,
        "Assignments decide about this group.",
        $"They hold {string.Join(", ", groups)} through an assignment. End the assignment, and the membership goes with it.");

    public static Failure WithheldByAssignment(IReadOnlyCollection<string> groups) => HeldByAssignment(groups) with
    {
        Detail = $"They have assignments of {string.Join(", ", groups)} that are planned or have ended, and a membership would give nothing beside them. Give the group through an assignment, in a workspace or everywhere.",
    };
}
