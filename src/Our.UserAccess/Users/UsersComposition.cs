using Microsoft.Extensions.DependencyInjection;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Users.Actions;
using Our.UserAccess.Users.CompareUsers;
using Our.UserAccess.Users.Contracts;
using Our.UserAccess.Users.GetUser;
using Our.UserAccess.Users.SetGroups;
using Our.UserAccess.Users.SetStartNodes;
using Our.UserAccess.Users.UpdateUser;
using Our.UserAccess.Users.UserTree;

namespace Our.UserAccess.Users;

internal static class UsersComposition
{
    public static IServiceCollection AddUsers(this IServiceCollection services) => services
        .DeclarePermissions(DeclaredPermissions.FirstStep, UserPermissions.All)
        .DeclarePermissions("grant-user-changes", UserPermissions.Changes)
        .AddTransient<IUserActions, UserActions>()
        .AddTransient<MembershipRules>()
        .AddTransient<ChangedUser>()
        .AddTransient<UpdateUserHandler>()
        .AddTransient<SetGroupsHandler>()
        .AddTransient<SetStartNodesHandler>()
        .AddTransient<GetUserHandler>()
        .AddTransient<HeldThings>()
        .AddTransient<CompareUsersHandler>()
        .AddTransient<UserTreeHandler>();
}
