using Microsoft.Extensions.DependencyInjection;
using Our.UserAccess.Groups.AddMembers;
using Our.UserAccess.Groups.CompareGroups;
using Our.UserAccess.Groups.Contracts;
using Our.UserAccess.Groups.CopyGroup;
using Our.UserAccess.Groups.CreateGroup;
using Our.UserAccess.Groups.DeleteGroup;
using Our.UserAccess.Groups.DeleteGroups;
using Our.UserAccess.Groups.GetDeletion;
using Our.UserAccess.Groups.GetDeletions;
using Our.UserAccess.Groups.GetGroup;
using Our.UserAccess.Groups.GetUsage;
using Our.UserAccess.Groups.GroupTree;
using Our.UserAccess.Groups.ListGroups;
using Our.UserAccess.Groups.ListMembers;
using Our.UserAccess.Groups.RemoveMembers;
using Our.UserAccess.Groups.UpdateGroup;
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
        .AddTransient<GroupTreeHandler>()
        .AddTransient<GroupRules>()
        .AddTransient<NewGroup>()
        .AddTransient<GroupDeletion>()
        .AddTransient<GroupAssignments>()
        .AddTransient<MemberChanges>()
        .AddTransient<MadeGroup>()
        .AddTransient<CreateGroupHandler>()
        .AddTransient<CopyGroupHandler>()
        .AddTransient<CompareGroupsHandler>()
        .AddTransient<UpdateGroupHandler>()
        .AddTransient<DeleteGroupHandler>()
        .AddTransient<DeleteGroupsHandler>()
        .AddTransient<GetDeletionHandler>()
        .AddTransient<GetDeletionsHandler>()
        .AddTransient<GetUsageHandler>()
        .AddTransient<AddMembersHandler>()
        .AddTransient<RemoveMembersHandler>();
}
