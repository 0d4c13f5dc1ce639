using Our.UserAccess.Assignments.Contracts;
using Our.UserAccess.Shared.Changes;
using Our.UserAccess.Shared.Principals;
using Our.UserAccess.Workspaces.Contracts;

namespace Our.UserAccess.Assignments;

/// <summary>Turns assignments into what is shown: with the names of user, group and workspace, read in one go each.</summary>
internal sealed class AssignmentItems(IPrincipalNames names, IRecordStore<SiteWorkspace> workspaces, TimeProvider clock)
{
    public async Task<IReadOnlyList<AssignmentItem>> OfAsync(IReadOnlyCollection<Assignment> assignments, CancellationToken cancellationToken)
    {
        IReadOnlyDictionary<Guid, string> users = await names.OfUsersAsync([.. assignments.Select(assignment => assignment.UserId)]);
        IReadOnlyDictionary<Guid, string> groups = await names.OfGroupsAsync([.. assignments.Select(assignment => assignment.GroupId)]);
        Dictionary<Guid, string> places = (await workspaces.AllAsync(cancellationToken)).ToDictionary(workspace => workspace.Id, workspace => workspace.Name);
        DateTime now = clock.GetUtcNow().UtcDateTime;
        return [.. assignments.Select(assignment => new AssignmentItem
        {
            Id = assignment.Id,
            UserId = assignment.UserId,
            UserName = users.GetValueOrDefault(assignment.UserId),
            GroupId = assignment.GroupId,
            GroupName = groups.GetValueOrDefault(assignment.GroupId),
            WorkspaceId = assignment.WorkspaceId,
            WorkspaceName = assignment.WorkspaceId is { } place ? places.GetValueOrDefault(place) : null,
            From = assignment.From,
            Until = assignment.Until,
            Reason = assignment.Reason,
            State = assignment.StateAt(now),
            Source = assignment.Source,
            CreatedBy = assignment.CreatedById,
            CreatedAt = assignment.CreatedAt,
            Version = assignment.Version,
        })];
    }
}
