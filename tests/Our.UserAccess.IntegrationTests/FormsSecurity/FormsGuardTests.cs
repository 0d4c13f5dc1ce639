using System.Net;
using System.Text.Json;
using Our.UserAccess.IntegrationTests.Hosting;
using Umbraco.Cms.Core.Models.Membership;

namespace Our.UserAccess.IntegrationTests.FormsSecurity;

/// <summary>Nobody gives, or takes, more with forms than they have; nobody changes their own.</summary>
public sealed class FormsGuardTests(FormsSite site) : IClassFixture<FormsSite>
{
    [Fact]
    public async Task Within_ones_own_everything_goes_and_beyond_nothing_neither_giving_nor_taking()
    {
        (IUserGroup own, IUser _, UserAccessApi manager) = await site.ManagerAsync();
        await site.SaveGroupAsync(own.Key, FormsSite.Allowing("viewEntries"));
        IUserGroup group = await site.GroupAsync();

        await manager.PutAsync($"/forms-security/groups/{group.Key}", FormsSite.Allowing("viewEntries"));
        JsonElement given = await manager.PutAsync(
            $"/forms-security/groups/{group.Key}", new { flags = new { viewEntries = "allow", deleteEntries = "allow" }, otherForms = "allow", version = 1 }, HttpStatusCode.Forbidden);
        await site.SaveGroupAsync(group.Key, new { flags = new { viewEntries = "allow", deleteEntries = "allow" }, otherForms = "allow", version = 1 });
        JsonElement taken = await manager.PutAsync($"/forms-security/groups/{group.Key}", new { flags = new { viewEntries = "allow" }, otherForms = "allow", version = 2 }, HttpStatusCode.Forbidden);
        await manager.PutAsync($"/forms-security/groups/{group.Key}", new { flags = new { deleteEntries = "allow" }, otherForms = "allow", version = 2 });

        Assert.Equal("beyond-own-rights", given.ProblemType());
        Assert.Contains("delete the entries", given.Text("detail"), StringComparison.Ordinal);
        Assert.Equal("beyond-own-rights", taken.ProblemType());
        manager.Dispose();
    }

    [Fact]
    public async Task Who_reaches_some_forms_only_gives_nothing_for_all()
    {
        (IUserGroup own, IUser _, UserAccessApi manager) = await site.ManagerAsync();
        await site.SaveGroupAsync(own.Key, new { flags = new { viewEntries = "allow" }, startFolderIds = new[] { SampleForms.Hr }, otherForms = "allow", version = 0 });
        IUserGroup group = await site.GroupAsync();
        await site.SaveGroupAsync(group.Key, new { flags = new { viewEntries = "allow" }, version = 0 });

        await manager.PutAsync($"/forms-security/groups/{group.Key}", Entry(SampleForms.Job, version: 1));
        JsonElement refused = await manager.PutAsync($"/forms-security/groups/{group.Key}", Entry(SampleForms.Contact, version: 2), HttpStatusCode.Forbidden);
        JsonElement all = await manager.PutAsync($"/forms-security/groups/{group.Key}", new { flags = new { viewEntries = "allow" }, otherForms = "allow", version = 2 }, HttpStatusCode.Forbidden);
        JsonElement defaults = await manager.PutAsync("/forms-security/defaults", new { allGroups = true, version = 0 }, HttpStatusCode.Forbidden);

        Assert.All(new[] { refused, all, defaults }, problem => Assert.Equal("beyond-own-rights", problem.ProblemType()));
        manager.Dispose();

        static object Entry(Guid form, int version) => new { flags = new { viewEntries = "allow" }, entries = new[] { new { formId = form, access = "allow" } }, version };
    }

    [Fact]
    public async Task Nobody_changes_their_own_record_nor_that_of_a_group_they_are_in_nor_of_administrators()
    {
        (IUserGroup own, IUser user, UserAccessApi manager) = await site.ManagerAsync();
        await site.SaveGroupAsync(own.Key, FormsSite.Allowing("viewEntries"));
        Guid administrators = Umbraco.Cms.Core.Constants.Security.AdminGroupKey;
        int version = (await site.Admin.GetAsync($"/forms-security/groups/{administrators}")).Version();
        IUser admin = await site.Host.People.AdministratorAsync();

        JsonElement ofGroup = await manager.PutAsync($"/forms-security/groups/{own.Key}", new { flags = new { }, version = 1 }, HttpStatusCode.Forbidden);
        JsonElement ofSelf = await manager.PutAsync($"/forms-security/users/{user.Key}", new { mode = "override", flags = new { }, version = 0 }, HttpStatusCode.Forbidden);
        JsonElement ofAdministrators = await manager.PutAsync($"/forms-security/groups/{administrators}", new { flags = new { }, version }, HttpStatusCode.Forbidden);
        JsonElement ofAdministrator = await manager.PutAsync($"/forms-security/users/{admin.Key}", new { mode = "override", flags = new { }, version = 0 }, HttpStatusCode.NotFound);
        JsonElement shown = await manager.GetAsync($"/forms-security/groups/{own.Key}");

        Assert.Equal("own-access", ofGroup.ProblemType());
        Assert.Equal("own-access", ofSelf.ProblemType());
        Assert.Equal("administrators-only", ofAdministrators.ProblemType());
        Assert.Equal("user-not-found", ofAdministrator.ProblemType());
        Assert.False(shown.GetProperty("canChange").GetBoolean());
        Assert.NotNull(shown.Text("refusal"));
        manager.Dispose();
    }

    [Fact]
    public async Task Removing_a_record_is_guarded_like_making_one()
    {
        IUserGroup group = await site.GroupAsync();
        (IUserGroup own, IUser _, UserAccessApi manager) = await site.ManagerAsync(group.Alias);
        await site.SaveGroupAsync(own.Key, FormsSite.Allowing("viewEntries"));
        IUser user = await site.Host.People.UserAsync(group.Alias);
        await site.Admin.PutAsync($"/forms-security/users/{user.Key}", new { mode = "whole", flags = new { deleteEntries = "allow" }, otherForms = "allow", version = 0 });

        JsonElement removed = await manager.DeleteAsync($"/forms-security/users/{user.Key}", HttpStatusCode.Forbidden);
        JsonElement bulk = await manager.PostAsync(
            "/forms-security/bulk", new { userIds = new[] { user.Key }, permissions = new { deleteEntries = "inherit" } }, HttpStatusCode.OK);
        await site.Admin.PutAsync($"/forms-security/users/{user.Key}", new { mode = "whole", flags = new { viewEntries = "allow" }, otherForms = "allow", version = 1 });
        await manager.DeleteAsync($"/forms-security/users/{user.Key}");

        Assert.Equal("beyond-own-rights", removed.ProblemType());
        Assert.False(Assert.Single(bulk.Items()).GetProperty("succeeded").GetBoolean());
        manager.Dispose();
    }

    [Fact]
    public async Task About_oneself_anybody_may_ask_and_about_others_only_who_may()
    {
        IUser user = await site.Host.People.UserAsync("writer");
        IUser other = await site.Host.People.UserAsync("writer");
        using UserAccessApi api = await UserAccessApi.SignInAsync(site.Host, user.Username);

        JsonElement own = await api.PostAsync("/forms-security/decide", Question(user), HttpStatusCode.OK);
        await api.PostAsync("/forms-security/decide", Question(other), HttpStatusCode.Forbidden);
        JsonElement wrong = await api.PostAsync("/forms-security/decide", new { formId = SampleForms.Job, folderId = SampleForms.Hr }, HttpStatusCode.BadRequest);

        Assert.Equal("deny", own.Text("verdict"));
        Assert.Equal(["folderId", "permission", "userId"], wrong.Fields().Order(StringComparer.Ordinal));

        static object Question(IUser asked) => new { userId = asked.Key, permission = "viewEntries", formId = SampleForms.Job };
    }
}
