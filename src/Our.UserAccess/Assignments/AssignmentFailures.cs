using System.Globalization;
using Our.UserAccess.Assignments.Contracts;
using Our.UserAccess.Shared.Outcomes;

namespace Our.UserAccess.Assignments;

internal static class AssignmentFailures
{
    public static Failure NotFound(Guid id) => new(
        "assignment-not-found", FailureKind.NotFound, "There is no such assignment.", $"The assignment {id} does not exist, or you may not see it.");

    public static Failure NoSuchWorkspace(Guid id) => new(
        "workspace-not-found", FailureKind.NotFound, "There is no such workspace.", $"The workspace {id} does not exist, or you may not see it.");

    public static Failure AlreadyHeld(Assignment twin) => new(
        "assignment-already-held",
        FailureKind.Conflict,
        "The person holds this group there already.",
        $"Another assignment of the same group in the same place covers part of that time ({Window(twin)}). Change that one instead.");

    public static Failure AlreadyEnded { get; } = new(
        "assignment-ended", FailureKind.Conflict, "The assignment has ended.", "What has ended stays as it was. Give the access anew.");

    private static string Window(Assignment assignment) => (assignment.From, assignment.Until) switch
    {
        (null, null) => "without end",
        (_, null) => $"from {Day(assignment.From)}",
        (null, _) => $"until {Day(assignment.Until)}",
        _ => $"from {Day(assignment.From)} until {Day(assignment.Until)}",
    };

    private static string Day(DateTime? at) => at?.ToString("yyyy-MM-dd HH:mm 'UTC'", CultureInfo.InvariantCulture) ?? string.Empty;
}
