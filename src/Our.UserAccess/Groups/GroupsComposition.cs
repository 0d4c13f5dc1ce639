using Microsoft.Extensions.DependencyInjection;
using Our.UserAccess.Groups.Contracts;
using Our.UserAccess.Groups.GetGroup;
using Our.UserAccess.Groups.GroupTree;
using Our.UserAccess.Groups.ListGroups;
using Our.UserAccess.Groups.ListMembers;
using Our.UserAccess.Permissions.Contracts;

namespace Our.UserAccess.Groups;

internal static class GroupsComposition
{
    public static IServiceCollection AddGroups(this IServiceCollection services) => services
        .DeclarePermissions(DeclaredPermissions.FirstStep, GroupPermissions.All)
        .DeclarePermissions("grant-group-changes", GroupPermissions.Changes)
        .AddTransient<ListGroupsHandler>()
        .AddTransient<GetGroupHandler>()
        .AddTransient<ListMembersHandler>()
        .AddTransient<GroupTreeHandler>();
}
