using Microsoft.Extensions.DependencyInjection;
using Our.UserAccess.Audit.Contracts;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Workspaces.Contracts;
using Our.UserAccess.Workspaces.CreateWorkspace;
using Our.UserAccess.Workspaces.DeleteWorkspace;
using Our.UserAccess.Workspaces.Describing;
using Our.UserAccess.Workspaces.GetWorkspace;
using Our.UserAccess.Workspaces.ListWorkspaces;
using Our.UserAccess.Workspaces.SuggestWorkspaces;
using Our.UserAccess.Workspaces.UpdateWorkspace;
using Our.UserAccess.Workspaces.WorkspaceTree;

namespace Our.UserAccess.Workspaces;

internal static class WorkspacesComposition
{
    public static IServiceCollection AddWorkspaces(this IServiceCollection services) => services
        .DeclarePermissions("grant-workspaces", WorkspacePermissions.All)
        .AddTransient<IVisibleWorkspaces, VisibleWorkspaces>()
        .AddTransient<IAuditDescription<SiteWorkspace>, WorkspaceDescription>()
        .AddTransient<WorkspaceItems>()
        .AddTransient<SuggestWorkspacesHandler>()
        .AddTransient<WorkspaceTreeHandler>()
        .AddTransient<WorkspaceRules>()
        .AddTransient<ListWorkspacesHandler>()
        .AddTransient<GetWorkspaceHandler>()
        .AddTransient<CreateWorkspaceHandler>()
        .AddTransient<UpdateWorkspaceHandler>()
        .AddTransient<DeleteWorkspaceHandler>();
}
