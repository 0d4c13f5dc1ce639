using Our.UserAccess.AccessFacts.Contracts;
using Our.UserAccess.Decisions.Facts;
using Our.UserAccess.Decisions.Grants;

namespace Our.UserAccess.Changes;

/// <summary>The groups that somebody holds or will hold, by place; the key null is everywhere.</summary>
internal sealed class HeldPlaces(IAccessFacts facts, TimeProvider clock)
{
    public ILookup<Guid?, Guid> Of(Guid userId)
    {
        DateTimeOffset now = clock.GetUtcNow();
        IReadOnlyList<HeldGroup> held = facts.Current?.GroupsOf(userId, now) ?? [];
        IEnumerable<AssignmentFact> planned = facts.Current?.AssignmentsOf(userId).Where(assignment => assignment.Window.From > now) ?? [];
        return held.Select(group => (Place: group.Workspace, group.Group))
            .Concat(planned.Select(assignment => (Place: assignment.Workspace, assignment.Group)))
            .Distinct()
            .ToLookup(group => group.Place, group => group.Group);
    }
}
