using Microsoft.Extensions.DependencyInjection;
using Our.UserAccess.Assignments.Contracts;
using Our.UserAccess.Changes.Contracts;
using Our.UserAccess.Changes.Guards;
using Our.UserAccess.Changes.ListGrantableGroups;
using Our.UserAccess.FormsSecurity.Contracts;
using Our.UserAccess.LifeCycle.Contracts;
using Our.UserAccess.Rules.Contracts;
using Our.UserAccess.SensitiveData.Contracts;
using Our.UserAccess.Shared.Changes;
using Our.UserAccess.Workspaces.Contracts;

namespace Our.UserAccess.Changes;

internal static class ChangesComposition
{
    public static IServiceCollection AddChanges(this IServiceCollection services) => services
        .AddTransient(typeof(ChangeRunner<>))
        .AddTransient<IOwnRights, OwnRights>()
        .AddTransient<LastAdministrator>()
        .AddTransient<ILastAdministrator, LastAdministrator>()
        .AddTransient<HeldPlaces>()
        .AddTransient<IUserGuard, UserGuard>()
        .AddTransient<IStartNodeGuard, StartNodeGuard>()
        .AddTransient<AdministratorsKeep>()
        .AddTransient<MembersWithin>()
        .AddTransient<IGroupGuard, GroupGuard>()
        .AddTransient<IChangeGuard<SiteWorkspace>, WorkspaceGuard>()
        .AddTransient<IChangeGuard<Assignment>, AssignmentGuard>()
        .AddTransient<IChangeGuard<AccessRule>, RuleGuard>()
        .AddTransient<IChangeGuard<UserPlan>, PlanGuard>()
        .AddTransient<IChangeGuard<FormsSecurityRecord>, FormsSecurityGuard>()
        .AddTransient<IChangeGuard<FormsDefaults>, FormsSecurityGuard>()
        .AddTransient<IFormsSecurityGuard, FormsSecurityGuard>()
        .AddTransient<IChangeGuard<SensitiveDataOwner>, SensitiveOwnerGuard>()
        .AddTransient<ListGrantableGroupsHandler>();
}
