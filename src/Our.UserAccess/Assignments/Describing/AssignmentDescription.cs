using Our.UserAccess.Assignments.Contracts;
using Our.UserAccess.Audit.Contracts;
using Our.UserAccess.Shared.Changes;
using Our.UserAccess.Shared.Principals;
using Our.UserAccess.Workspaces.Contracts;

namespace Our.UserAccess.Assignments.Describing;

internal sealed class AssignmentDescription(IPrincipalNames names, IRecordStore<SiteWorkspace> workspaces) : IAuditDescription<Assignment>
{
    private static readonly string[] Actions = [AuditActions.AssignmentCreated, AuditActions.AssignmentChanged, AuditActions.AssignmentDeleted];

    public async Task<AuditEntry> DescribeAsync(Change<Assignment> change, CancellationToken cancellationToken)
    {
        Assignment assignment = (change.After ?? change.Before)!;
        IReadOnlyDictionary<Guid, string> users = await names.OfUsersAsync([assignment.UserId]);
        IReadOnlyDictionary<Guid, string> groups = await names.OfGroupsAsync([assignment.GroupId]);
        IReadOnlyDictionary<Guid, string> places = await PlacesAsync(change, cancellationToken);
        string name = $"{users.GetValueOrDefault(assignment.UserId, "?")}, {groups.GetValueOrDefault(assignment.GroupId, "?")}";
        return new AuditEntry(Actions[(int)change.Kind], new AuditSubject(AuditSubjectKinds.Assignment, assignment.Id, name))
        {
            Changes = new AuditDiff<Assignment>(change.Before, change.After)
                .Field(RecordFields.User, version => version.UserId, users)
                .Field(RecordFields.Group, version => version.GroupId, groups)
                .Field(RecordFields.Workspace, version => version.WorkspaceId, places)
                .Field(RecordFields.From, version => version.From)
                .Field(RecordFields.Until, version => version.Until)
                .Field("reason", version => version.Reason)
                .Field("source", version => version.Source)
                .Changes,
            Reason = change.Before?.Reason == change.After?.Reason ? null : change.After?.Reason,
            Place = assignment.WorkspaceId is { } place ? new AuditPlace { WorkspaceId = place, WorkspaceName = places.GetValueOrDefault(place) } : null,
            Related = [assignment.UserId, assignment.GroupId],
        };
    }

    private async Task<IReadOnlyDictionary<Guid, string>> PlacesAsync(Change<Assignment> change, CancellationToken cancellationToken)
    {
        var found = new Dictionary<Guid, string>();
        foreach (Guid id in new[] { change.Before?.WorkspaceId, change.After?.WorkspaceId }.OfType<Guid>().Distinct())
        {
            if (await workspaces.FindAsync(id, cancellationToken) is SiteWorkspace workspace)
            {
                found.Add(id, workspace.Name);
            }
        }

        return found;
    }
}
