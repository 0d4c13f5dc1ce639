using Our.UserAccess.AccessFacts.Contracts;
using Our.UserAccess.Assignments.Contracts;
using Our.UserAccess.Decisions.Grants;

namespace Our.UserAccess.Changes;

/// <summary>The groups that somebody holds or will hold, by place; the key null is everywhere.</summary>
internal sealed class HeldPlaces(IAccessFacts facts, IAssignmentReader assignments, TimeProvider clock)
{
    public async Task<ILookup<Guid?, Guid>> OfAsync(Guid userId, CancellationToken cancellationToken)
    {
        IReadOnlyList<HeldGroup> now = facts.Current?.GroupsOf(userId, clock.GetUtcNow()) ?? [];
        IReadOnlyList<Assignment> planned =
            (await assignments.FindAsync(new AssignmentFilter { UserId = userId, State = AssignmentState.Planned }, cancellationToken)).Items;
        return now.Select(held => (Place: held.Workspace, held.Group))
            .Concat(planned.Select(assignment => (Place: assignment.WorkspaceId, Group: assignment.GroupId)))
            .Distinct()
            .ToLookup(held => held.Place, held => held.Group);
    }
}
