using Our.UserAccess.AccessFacts.Contracts;
using Our.UserAccess.Decisions;
using Our.UserAccess.Decisions.Facts;

namespace Our.UserAccess.Host.Users;

/// <summary>What the package's own records say about users, from the facts in memory. Records that have ended do not count.</summary>
internal sealed class UserMarks(IAccessFacts facts, TimeProvider clock)
{
    /// <summary>How long before its end access counts as ending soon.</summary>
    public static readonly TimeSpan Soon = TimeSpan.FromDays(14);

    private readonly AccessSnapshot _facts = facts.Current ?? AccessSnapshot.Empty;
    private readonly DateTimeOffset _now = clock.GetUtcNow();

    /// <summary>Everybody with a planned or active assignment in one of the workspaces.</summary>
    public IReadOnlySet<Guid> PeopleOf(IReadOnlyCollection<Guid> workspaces) => Open()
        .Where(assignment => assignment.Workspace is { } place && workspaces.Contains(place))
        .Select(assignment => assignment.User)
        .ToHashSet();

    /// <summary>For everybody who has any, the workspaces of their planned and active assignments.</summary>
    public ILookup<Guid, Guid> Workspaces() => Open()
        .Where(assignment => assignment.Workspace is not null)
        .Select(assignment => (assignment.User, Place: assignment.Workspace!.Value))
        .Distinct()
        .ToLookup(held => held.User, held => held.Place);

    /// <summary>The workspaces of somebody's planned and active assignments.</summary>
    public IEnumerable<Guid> WorkspacesOf(Guid user) =>
        _facts.AssignmentsOf(user).Where(IsOpen).Select(assignment => assignment.Workspace).OfType<Guid>().Distinct();

    public bool IsSoon(DateTime? end) => end is { } until && until > _now.UtcDateTime && until <= (_now + Soon).UtcDateTime;

    /// <param name="ahead">When the access of people ends as a whole.</param>
    public IReadOnlySet<Guid> Expiring(IReadOnlyDictionary<Guid, DateTime?> ahead) => _facts.Assignments
        .Where(EndsSoon)
        .Select(assignment => assignment.User)
        .Concat(ahead.Where(end => IsSoon(end.Value)).Select(end => end.Key))
        .ToHashSet();

    public bool IsExpiring(Guid user) => _facts.AssignmentsOf(user).Any(EndsSoon);

    public bool HasOwnRules(Guid user) => _facts.HasOwnRules(user, _now);

    private IEnumerable<AssignmentFact> Open() => _facts.Assignments.Where(IsOpen);

    private bool IsOpen(AssignmentFact assignment) => assignment.Window.Until is not { } until || until > _now;

    private bool EndsSoon(AssignmentFact assignment) => IsSoon(assignment.Window.Until?.UtcDateTime);
}
