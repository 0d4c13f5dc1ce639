using System.Net;
using System.Text.Json;
using Our.UserAccess.Assignments.Contracts;
using Our.UserAccess.Groups.Contracts;
using Our.UserAccess.IntegrationTests.Hosting;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Users.Contracts;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.Membership;

namespace Our.UserAccess.IntegrationTests.FormsSecurity;

/// <summary>Nobody gets more with forms by way of a group, or of somebody else's account, than who puts them there may do.</summary>
public sealed class FormsEscalationTests(FormsSite site) : IClassFixture<FormsSite>
{
    [Fact]
    public async Task A_group_that_may_do_more_with_forms_is_neither_offered_nor_given()
    {
        (UserAccessApi manager, IUser user) = await ManagerAsync(FormsSite.Allowing("viewEntries"));
        Guid within = await GroupAsync(FormsSite.Allowing("viewEntries"));
        Guid beyond = await GroupAsync(FormsSite.Allowing("viewEntries", "deleteEntries"));

        await manager.CreateAsync("/assignments", Giving(user, within));
        JsonElement refused = await manager.PostAsync("/assignments", Giving(user, beyond), HttpStatusCode.Forbidden);
        Guid[] offered = [.. (await manager.GetAsync("/assignments/groups")).EnumerateArray().Select(group => group.Id())];

        Assert.Equal("beyond-own-rights", refused.ProblemType());
        Assert.Contains(within, offered);
        Assert.DoesNotContain(beyond, offered);
        manager.Dispose();
    }

    [Fact]
    public async Task In_a_workspace_only_the_forms_in_its_folders_matter()
    {
        (UserAccessApi manager, IUser user) = await ManagerAsync(
            new { flags = new { viewEntries = "allow" }, otherForms = "allow", startFolderIds = new[] { SampleForms.Acme }, version = 0 });
        Guid group = await GroupAsync(FormsSite.Allowing("viewEntries", "manageDatasources"));

        JsonElement everywhere = await manager.PostAsync("/assignments", Giving(user, group), HttpStatusCode.Forbidden);
        JsonElement elsewhere = await manager.PostAsync("/assignments", Giving(user, group, await WorkspaceAsync(SampleForms.Borealis)), HttpStatusCode.Forbidden);
        await manager.CreateAsync("/assignments", Giving(user, group, await WorkspaceAsync(SampleForms.Acme)));

        Assert.All(new[] { everywhere, elsewhere }, problem => Assert.Equal("beyond-own-rights", problem.ProblemType()));
        manager.Dispose();
    }

    [Fact]
    public async Task An_account_whose_own_record_gives_more_is_out_of_reach()
    {
        (UserAccessApi manager, IUser user) = await ManagerAsync(FormsSite.Allowing("viewEntries"));
        await site.Admin.PutAsync($"/forms-security/users/{user.Key}", new { mode = "override", flags = new { viewEntries = "deny" }, version = 0 });
        await manager.PostAsync($"/users/{user.Key}/disable", new { }, HttpStatusCode.OK);
        await site.Admin.PutAsync($"/forms-security/users/{user.Key}", new { mode = "override", flags = new { deleteEntries = "allow" }, version = 1 });

        JsonElement refused = await manager.PostAsync($"/users/{user.Key}/enable", new { }, HttpStatusCode.Forbidden);

        Assert.Equal("beyond-own-rights", refused.ProblemType());
        Assert.Contains("delete the entries", refused.Text("detail"), StringComparison.Ordinal);
        manager.Dispose();
    }

    [Fact]
    public async Task A_group_is_not_deleted_whose_member_may_do_more_by_their_own_record()
    {
        IUserGroup managers = await site.Host.People.GroupAsync([UserAccessSection.Alias], verbs: [GroupPermissions.Manage, UserPermissions.Read]);
        using UserAccessApi manager = await UserAccessApi.SignInAsync(site.Host, (await site.Host.People.UserAsync(managers.Alias)).Username);
        IUserGroup group = await site.GroupAsync();
        IUser member = await site.Host.People.UserAsync(group.Alias);
        await site.Admin.PutAsync(
            $"/forms-security/users/{member.Key}", new { mode = "whole", flags = new { deleteEntries = "allow" }, otherForms = "allow", version = 0 });
        string path = $"/groups/{group.Key}?version={(await manager.GetAsync($"/groups/{group.Key}")).Text("version")}";

        JsonElement refused = await manager.DeleteAsync(path, HttpStatusCode.Forbidden);
        await site.Admin.DeleteAsync($"/forms-security/users/{member.Key}");
        await manager.DeleteAsync(path);

        Assert.Equal("beyond-own-rights", refused.ProblemType());
        Assert.Contains("delete the entries", refused.Text("detail"), StringComparison.Ordinal);
    }

    /// <summary>Who manages people, with a group of this record, and somebody of the same group.</summary>
    private async Task<(UserAccessApi Manager, IUser User)> ManagerAsync(object record)
    {
        IUserGroup own = await site.Host.People.GroupAsync(
            [UserAccessSection.Alias, Constants.Applications.Content],
            startContentId: Constants.System.Root,
            verbs: [AssignmentPermissions.Manage, UserPermissions.Read, UserPermissions.Access, UserPermissions.LifeCycle]);
        await site.SaveGroupAsync(own.Key, record);
        IUser manager = await site.Host.People.UserAsync(own.Alias);
        return (await UserAccessApi.SignInAsync(site.Host, manager.Username), await site.Host.People.UserAsync(own.Alias));
    }

    private async Task<Guid> GroupAsync(object record)
    {
        Guid group = (await site.GroupAsync()).Key;
        await site.SaveGroupAsync(group, record);
        return group;
    }

    private async Task<Guid> WorkspaceAsync(Guid folder)
    {
        Guid page = (await site.Host.Pages.PageAsync($"Page {Guid.CreateVersion7()}")).Key;
        return (await site.Admin.CreateAsync("/workspaces", new { name = $"Site {page}", contentRootIds = new[] { page }, formsFolders = new[] { folder } })).Id();
    }

    private static object Giving(IUser user, Guid group, Guid? workspace = null) =>
        new { userId = user.Key, groupId = group, workspaceId = workspace, reason = "Test" };
}
