using Our.UserAccess.Assignments.Contracts;
using Our.UserAccess.Shared.Changes;

namespace Our.UserAccess.Consistency.Memberships;

/// <summary>All assignments of one user to one group.</summary>
internal readonly record struct Pair(IReadOnlyCollection<Assignment> Assignments)
{
    /// <summary>Whether there is to be a native membership; null where no assignment says anything.</summary>
    public bool? WantsMembership(DateTime now) =>
        Assignments.Count == 0 ? null : Assignments.Any(assignment => assignment.StateAt(now) == AssignmentState.Active);

    /// <summary>Whether a window opened or closed after the one time, until and with the other.</summary>
    public bool TurnedBetween(DateTime after, DateTime until) =>
        Assignments.SelectMany(assignment => new[] { assignment.From, assignment.Until }).Any(turn => turn > after && turn <= until);

    /// <summary>Null where it has ended already. One that has not begun ends before it does.</summary>
    public static Change<Assignment>? Ending(Assignment assignment, DateTime now) => assignment.StateAt(now) == AssignmentState.Ended
        ? null
        : Change<Assignment>.Updating(assignment, assignment with
        {
            From = assignment.From > now ? now : assignment.From,
            Until = now,
            Version = assignment.Version + 1,
        });
}
