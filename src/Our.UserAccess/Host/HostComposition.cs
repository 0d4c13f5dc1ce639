using Microsoft.Extensions.DependencyInjection;
using Our.UserAccess.Groups.Contracts;
using Our.UserAccess.Host.AccessFacts;
using Our.UserAccess.Host.Audit;
using Our.UserAccess.Host.Changes;
using Our.UserAccess.Host.Consistency;
using Our.UserAccess.Host.Enforcement;
using Our.UserAccess.Host.Groups;
using Our.UserAccess.Host.Insight;
using Our.UserAccess.Host.Invitations;
using Our.UserAccess.Host.LifeCycle;
using Our.UserAccess.Host.Mails;
using Our.UserAccess.Host.Nodes;
using Our.UserAccess.Host.Principals;
using Our.UserAccess.Host.Runtime;
using Our.UserAccess.Host.SensitiveData;
using Our.UserAccess.Host.StartNodes;
using Our.UserAccess.Host.UserChanges;
using Our.UserAccess.Host.Users;
using Our.UserAccess.Host.Users.Index;
using Our.UserAccess.Host.Workspaces;
using Our.UserAccess.LifeCycle.Contracts;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Persistence;
using Our.UserAccess.Persistence.Startup;
using Our.UserAccess.Shared.Changes;
using Our.UserAccess.Shared.Nodes;
using Our.UserAccess.Shared.Principals;
using Our.UserAccess.Users.Contracts;
using Our.UserAccess.Workspaces.Contracts;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.Notifications;

namespace Our.UserAccess.Host;

internal static class HostComposition
{
    public static IUmbracoBuilder AddHost(this IUmbracoBuilder builder)
    {
        builder.Services
            .AddTransient<BackOfficeUser>()
            .AddTransient<ICurrentUser, BackOfficeUser>()
            .AddTransient<IActingUser, ActingUser>()
            .AddSingleton<IUmbracoDatabase, UmbracoDatabase>()
            .AddSingleton<IServerRuntime, UmbracoServer>()
            .AddTransient<IChangeNotices, ChangeNotices>()
            .AddTransient<INodeDirectory, NodeDirectory>()
            .AddTransient<IPrincipalNames, PrincipalNames>()
            .AddTransient<ISiteOutline, SiteOutline>()
            .AddTransient<IClientIds, ClientIds>()
            .AddMailAdapters()
            .AddUserAdapters()
            .AddGroupAdapters();
        builder.AddAuditAdapters();
        builder.AddUserChangeAdapters();
        builder.AddAccessFactsAdapters();
        builder.AddConsistencyAdapters();
        builder.AddEnforcement();
        builder.AddInvitationAdapters();
        builder.AddSensitiveDataAdapters();
        builder.AddUsageAdapters();
        builder.AddNotificationHandler<UserSavingNotification, LastAdministratorHandler>();
        builder.AddNotificationHandler<UserDeletingNotification, LastAdministratorHandler>();
        builder.AddNotificationAsyncHandler<UmbracoApplicationStartedNotification, StartWithUmbraco>();
        return builder;
    }

    private static IServiceCollection AddUserAdapters(this IServiceCollection services) => services
        .AddSingleton<GroupSets>()
        .AddSingleton<UserRows>()
        .AddSingleton<UserIndex>()
        .AddSingleton<TwoFactorUsers>()
        .AddTransient<UserMarks>()
        .AddTransient<VisibleUsers>()
        .AddTransient<UserOrder>()
        .AddTransient<UserWorkspaces>()
        .AddTransient<AvatarUrls>()
        .AddTransient<UserItems>()
        .AddTransient<UserStartNodes>()
        .AddTransient<UserDetails>()
        .AddTransient<UserSearch>()
        .AddTransient<IUserDirectory, UserDirectory>();

    private static IServiceCollection AddGroupAdapters(this IServiceCollection services) => services
        .AddSingleton<ReadGroups>()
        .AddTransient<IAdministrators, Administrators>()
        .AddTransient<GranularPermissions>()
        .AddTransient<IGroupRights, GroupRightsReader>()
        .AddTransient<GroupDetails>()
        .AddTransient<DraftParts>()
        .AddTransient<GroupWriter>()
        .AddTransient<IGroupStore, GroupStore>()
        .AddTransient<IGroupMemberships, GroupMemberships>()
        .AddTransient<IGroupDirectory, GroupDirectory>();
}
