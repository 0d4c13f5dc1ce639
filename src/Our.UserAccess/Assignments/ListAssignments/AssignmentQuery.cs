using Our.UserAccess.Assignments.Contracts;
using Our.UserAccess.Shared.Paging;

namespace Our.UserAccess.Assignments.ListAssignments;

internal sealed record AssignmentQuery : PageRequest
{
    public Guid? UserId { get; init; }

    public Guid? GroupId { get; init; }

    public Guid? WorkspaceId { get; init; }

    public AssignmentState? State { get; init; }
}
