using Our.UserAccess.Assignments.Contracts;
using Our.UserAccess.Groups.GetUsage;
using Our.UserAccess.Shared.Changes;
using Our.UserAccess.Workspaces.Contracts;

namespace Our.UserAccess.Groups;

/// <summary>The active and planned assignments of a group, by where they count.</summary>
internal sealed class GroupAssignments(IAssignmentReader assignments, IRecordStore<SiteWorkspace> workspaces, TimeProvider clock)
{
    public async Task<Open> OpenAsync(Guid groupId, CancellationToken cancellationToken)
    {
        DateTime now = clock.GetUtcNow().UtcDateTime;
        IReadOnlyList<Assignment> all = (await assignments.FindAsync(new AssignmentFilter { GroupId = groupId }, cancellationToken)).Items;
        Assignment[] open = [.. all.Where(assignment => assignment.StateAt(now) != AssignmentState.Ended)];
        ILookup<Guid?, Assignment> byPlace = open.ToLookup(assignment => assignment.WorkspaceId);
        IEnumerable<WorkspaceUsage> used = (await workspaces.AllAsync(cancellationToken))
            .Where(workspace => byPlace.Contains(workspace.Id))
            .Select(workspace => new WorkspaceUsage(workspace.Id, workspace.Name, byPlace[workspace.Id].Count()));
        return new Open(open, [.. used.OrderBy(workspace => workspace.Name, StringComparer.CurrentCultureIgnoreCase)], byPlace[null].Count());
    }

    internal sealed record Open(IReadOnlyList<Assignment> All, IReadOnlyList<WorkspaceUsage> Workspaces, int Everywhere);
}
