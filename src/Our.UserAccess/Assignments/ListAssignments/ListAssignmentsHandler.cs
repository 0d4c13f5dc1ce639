using Our.UserAccess.Assignments.Contracts;
using Our.UserAccess.Shared.Paging;

namespace Our.UserAccess.Assignments.ListAssignments;

internal sealed class ListAssignmentsHandler(IAssignmentReader assignments, AssignmentItems items)
{
    public async Task<Page<AssignmentItem>> HandleAsync(AssignmentQuery query, CancellationToken cancellationToken)
    {
        var filter = new AssignmentFilter
        {
            UserId = query.UserId,
            GroupId = query.GroupId,
            WorkspaceId = query.WorkspaceId,
            State = query.State,
            Skip = query.Skip,
            Take = query.Take,
        };
        Page<Assignment> found = await assignments.FindAsync(filter, cancellationToken);
        return new Page<AssignmentItem>(found.Total, await items.OfAsync(found.Items, cancellationToken));
    }
}
