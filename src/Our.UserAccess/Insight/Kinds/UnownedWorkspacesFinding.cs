using Our.UserAccess.AccessFacts.Contracts;
using Our.UserAccess.Audit.Contracts;
using Our.UserAccess.Decisions.Facts;
using Our.UserAccess.Insight.Contracts;
using Our.UserAccess.Shared.Paging;
using Our.UserAccess.Workspaces.Contracts;

namespace Our.UserAccess.Insight.Kinds;

/// <summary>Workspaces that nobody looks after: no manager is named who can sign in.</summary>
internal sealed class UnownedWorkspacesFinding(IVisibleWorkspaces workspaces, IAccessFacts facts) : IFinding
{
    public string Kind => "workspacesWithoutManager";

    public FindingSeverity Severity => FindingSeverity.Medium;

    public string Permission => WorkspacePermissions.Read;

    public string Explanation => "Nobody there can give or take access, and reviews have nobody to ask. Name a manager.";

    public string Say(long count) => Words.Count(count, "workspace has no manager who can sign in.", "workspaces have no manager who can sign in.");

    public FindingFix Fix(DateTime now) => new(FindingFixKind.Workspaces, WorkspacePermissions.Manage);

    public async Task<Page<FindingItem>> FindAsync(PageRequest page, CancellationToken cancellationToken)
    {
        SiteWorkspace[] unowned =
        [
            .. (await workspaces.AllAsync(cancellationToken))
                .Where(workspace => !workspace.ManagerIds.Any(ComesIn))
                .OrderBy(workspace => workspace.Name, StringComparer.CurrentCultureIgnoreCase),
        ];
        return new Page<FindingItem>(
            unowned.Length, [.. unowned.Skip(page.Skip).Take(page.Take).Select(workspace => new FindingItem(AuditSubjectKinds.Workspace, workspace.Id, workspace.Name, Detail: null, At: null))]);
    }

    private bool ComesIn(Guid manager) => facts.Current?.StateOf(manager) is UserState.Active or UserState.Inactive;
}
