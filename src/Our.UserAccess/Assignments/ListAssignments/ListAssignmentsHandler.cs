using Our.UserAccess.Assignments.Contracts;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Shared.Paging;

namespace Our.UserAccess.Assignments.ListAssignments;

internal sealed class ListAssignmentsHandler(IAssignmentReader assignments, AssignmentItems items, IReach reach)
{
    public async Task<Page<AssignmentItem>> HandleAsync(AssignmentQuery query, CancellationToken cancellationToken)
    {
        Reach seen = await reach.OfAsync(AssignmentPermissions.Read, cancellationToken);
        var filter = new AssignmentFilter
        {
            UserId = query.UserId,
            GroupId = query.GroupId,
            WorkspaceId = query.WorkspaceId,
            Within = seen.IsEverywhere ? null : seen.Workspaces,
            State = query.State,
            Skip = query.Skip,
            Take = query.Take,
        };
        Page<Assignment> found = await assignments.FindAsync(filter, cancellationToken);
        return new Page<AssignmentItem>(found.Total, await items.OfAsync(found.Items, cancellationToken));
    }
}
