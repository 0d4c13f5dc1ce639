using Our.UserAccess.Audit.Contracts;
using Our.UserAccess.Shared.Changes;
using Our.UserAccess.Shared.Nodes;
using Our.UserAccess.Shared.Principals;
using Our.UserAccess.Workspaces.Contracts;

namespace Our.UserAccess.Workspaces.Describing;

internal sealed class WorkspaceDescription(IPrincipalNames names, INodeDirectory nodes) : IAuditDescription<SiteWorkspace>
{
    private static readonly string[] Actions = [AuditActions.WorkspaceCreated, AuditActions.WorkspaceChanged, AuditActions.WorkspaceDeleted];

    public async Task<AuditEntry> DescribeAsync(Change<SiteWorkspace> change, CancellationToken cancellationToken)
    {
        SiteWorkspace workspace = (change.After ?? change.Before)!;
        SiteWorkspace[] versions = [.. new[] { change.Before, change.After }.OfType<SiteWorkspace>()];
        IReadOnlyDictionary<Guid, string> people = await names.OfUsersAsync([.. versions.SelectMany(version => version.ManagerIds)]);
        IReadOnlyDictionary<Guid, string> roots = nodes
            .Find([.. versions.SelectMany(version => version.ContentRootIds.Concat(version.MediaRootIds)).Distinct()])
            .ToDictionary(node => node.Key, node => node.Value.Name);
        return new AuditEntry(Actions[(int)change.Kind], new AuditSubject(AuditSubjectKinds.Workspace, workspace.Id, workspace.Name))
        {
            Changes = new AuditDiff<SiteWorkspace>(change.Before, change.After)
                .Field("name", version => version.Name)
                .Field("alias", version => version.Alias)
                .Fields(RecordFields.ContentRoots, version => version.ContentRootIds, roots)
                .Fields(RecordFields.MediaRoots, version => version.MediaRootIds, roots)
                .Fields("languages", version => version.Languages)
                .Fields("domains", version => version.Domains)
                .Fields("formsFolders", version => version.FormsFolders)
                .Fields("managers", version => version.ManagerIds, people)
                .Changes,
            Place = new AuditPlace { WorkspaceId = workspace.Id, WorkspaceName = workspace.Name },
        };
    }
}
