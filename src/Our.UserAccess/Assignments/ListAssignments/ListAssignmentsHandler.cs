using Our.UserAccess.Assignments.Contracts;
using Our.UserAccess.Guarding.Contracts;
using Our.UserAccess.Shared.Paging;

namespace Our.UserAccess.Assignments.ListAssignments;

internal sealed class ListAssignmentsHandler(IAssignmentReader assignments, IReach reach, AssignmentItems items)
{
    public async Task<Page<AssignmentItem>> HandleAsync(AssignmentQuery query, CancellationToken cancellationToken)
    {
        ReachOfCaller mine = await reach.OfCallerAsync(cancellationToken);
        var filter = new AssignmentFilter
        {
            UserId = query.UserId,
            GroupId = query.GroupId,
            WorkspaceId = query.WorkspaceId,
            OnlyWorkspaces = mine.Workspaces,
            State = query.State,
            Skip = query.Skip,
            Take = query.Take,
        };
        Page<Assignment> found = await assignments.FindAsync(filter, cancellationToken);
        return new Page<AssignmentItem>(found.Total, await items.OfAsync(found.Items, cancellationToken));
    }
}
