using System.Net;
using System.Text.Json;
using Our.UserAccess.IntegrationTests.Hosting;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Users.Contracts;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;

namespace Our.UserAccess.IntegrationTests.Operations;

public sealed class BulkTests(OperationsFixture fixture) : IClassFixture<OperationsFixture>, IAsyncLifetime
{
    private readonly OperationsSite _site = fixture.Site;
    private UserAccessApi _administrator = null!;
    private IUserGroup _group = null!;

    private People People => _site.Host.People;

    private IUserService Users => _site.Get<IUserService>();

    public async ValueTask InitializeAsync()
    {
        _administrator = await UserAccessApi.AdministratorAsync(_site.Host);
        _group = await People.GroupAsync([Constants.Applications.Content]);
    }

    public ValueTask DisposeAsync()
    {
        _administrator.Dispose();
        return ValueTask.CompletedTask;
    }

    [Theory]
    [InlineData("addGroups")]
    [InlineData("removeGroups")]
    [InlineData("setGroups")]
    [InlineData("enable")]
    [InlineData("disable")]
    [InlineData("unlock")]
    [InlineData("signOut")]
    [InlineData("delete")]
    [InlineData("resend")]
    public async Task The_preview_says_what_the_run_then_does(string action)
    {
        using UserAccessApi manager = await ManagerAsync();
        Guid[] everybody = await EveryKindAsync();
        var body = new { action, userIds = everybody, groupIds = new[] { _group.Key } };

        JsonElement preview = await manager.PostAsync("/users/bulk/preview", body, HttpStatusCode.OK);
        JsonElement operation = await manager.PostAsync("/users/bulk", body, HttpStatusCode.Accepted);
        await _site.RunAsync();

        Dictionary<string, string> foreseen = preview.Items().ToDictionary(
            item => item.Text("userId")!,
            item => item.Text("effect") switch { "change" => "succeeded", "nothing" => "skipped", _ => "failed" },
            StringComparer.Ordinal);
        JsonElement done = await manager.GetAsync($"/operations/{operation.Id()}");
        Dictionary<string, string> came = done.GetProperty("items").Items().ToDictionary(item => item.Text("subjectId")!, item => item.Text("state")!, StringComparer.Ordinal);
        Assert.Equal(everybody.Length, foreseen.Count);
        Assert.Equal(foreseen.OrderBy(item => item.Key, StringComparer.Ordinal), came.OrderBy(item => item.Key, StringComparer.Ordinal));
        Assert.Equal(preview.GetProperty("changing").GetInt32(), done.GetProperty("succeeded").GetInt32());
        Assert.Contains("succeeded", came.Values);
        Assert.Contains("failed", came.Values);
    }

    [Fact]
    public async Task Groups_are_given_and_taken_in_Umbraco()
    {
        Guid one = (await People.UserAsync("editor")).Key;
        Guid other = (await People.UserAsync("writer")).Key;

        await RunAsync(new { action = "addGroups", userIds = new[] { one, other }, groupIds = new[] { _group.Key } });
        Assert.Contains(_group.Key, await GroupsAsync(one));
        Assert.Contains(_group.Key, await GroupsAsync(other));

        await RunAsync(new { action = "removeGroups", userIds = new[] { one }, groupIds = new[] { _group.Key } });
        Assert.DoesNotContain(_group.Key, await GroupsAsync(one));

        await RunAsync(new { action = "setGroups", userIds = new[] { other }, groupIds = new[] { _group.Key } });
        Assert.Equal([_group.Key], await GroupsAsync(other));
    }

    [Fact]
    public async Task Whom_a_query_means_is_written_down_when_it_starts()
    {
        IUser before = await People.UserAsync(_group.Alias);
        JsonElement operation = await _administrator.PostAsync(
            "/users/bulk", new { action = "disable", query = new { groupId = new[] { _group.Key }, state = new[] { "inactive" } } }, HttpStatusCode.Accepted);
        IUser after = await People.UserAsync(_group.Alias);

        await _site.RunAsync();

        Assert.Equal(1, (await _administrator.GetAsync($"/operations/{operation.Id()}")).GetProperty("total").GetInt32());
        Assert.False((await Users.GetAsync(before.Key))!.IsApproved);
        Assert.True((await Users.GetAsync(after.Key))!.IsApproved);
    }

    [Fact]
    public async Task Groups_are_assigned_once_with_their_window_and_reason()
    {
        Guid[] people = [(await People.UserAsync("writer")).Key, (await People.UserAsync("writer")).Key];
        var body = new { action = "assign", userIds = people, groupIds = new[] { _group.Key }, until = "2099-01-01T00:00:00Z", reason = "Summer" };
        await RunAsync(body);

        JsonElement given = Assert.Single((await _administrator.GetAsync($"/assignments?userId={people[1]}")).Items());
        Assert.Equal(("Summer", "2099-01-01T00:00:00Z"), (given.Text("reason"), given.Text("until")));
        JsonElement again = await _administrator.PostAsync("/users/bulk/preview", body, HttpStatusCode.OK);
        Assert.Equal(2, again.GetProperty("unchanged").GetInt32());
    }

    [Theory]
    [InlineData("addGroups", UserPermissions.Access)]
    [InlineData("removeGroups", UserPermissions.Access)]
    [InlineData("setGroups", UserPermissions.Access)]
    [InlineData("enable", UserPermissions.LifeCycle)]
    [InlineData("disable", UserPermissions.LifeCycle)]
    [InlineData("unlock", UserPermissions.LifeCycle)]
    [InlineData("signOut", UserPermissions.LifeCycle)]
    [InlineData("delete", UserPermissions.Delete)]
    [InlineData("resend", UserPermissions.Create)]
    [InlineData("assign", "Our.UserAccess.Assignments.Manage")]
    public async Task Every_action_needs_its_own_permission(string action, string verb)
    {
        string[] others = [.. UserPermissions.All.Concat(UserPermissions.Changes).Select(permission => permission.Verb).Where(other => other != verb)];
        using UserAccessApi without = await SignInAsync(others);
        var body = new { action, userIds = new[] { Guid.CreateVersion7() }, groupIds = new[] { _group.Key }, reason = "Test" };

        foreach (string path in new[] { "/users/bulk", "/users/bulk/preview" })
        {
            JsonElement refused = await without.PostAsync(path, body, HttpStatusCode.Forbidden);
            Assert.Equal(verb, refused.Text("permission"));
        }
    }

    [Fact]
    public async Task A_right_that_is_taken_meanwhile_is_not_used_any_longer()
    {
        IUserGroup managers = await People.GroupAsync([UserAccessSection.Alias, Constants.Applications.Content], verbs: [UserPermissions.Access]);
        IUser manager = await People.UserAsync(managers.Alias, _group.Alias);
        using UserAccessApi api = await UserAccessApi.SignInAsync(_site.Host, manager.Username);
        Guid somebody = (await People.UserAsync("writer")).Key;
        JsonElement queued = await api.PostAsync("/users/bulk", new { action = "addGroups", userIds = new[] { somebody }, groupIds = new[] { _group.Key } }, HttpStatusCode.Accepted);

        UsersToUserGroupManipulationModel pair = new(managers.Key, [manager.Key]);
        Assert.True((await _site.Get<IUserGroupService>().RemoveUsersFromUserGroupAsync(pair, Constants.Security.SuperUserKey)).Success);
        await _site.RunAsync();

        JsonElement result = (await _administrator.GetAsync($"/operations/{queued.Id()}")).GetProperty("items").Items().Single();
        Assert.Equal("failed", result.Text("state"));
        Assert.DoesNotContain(_group.Key, await GroupsAsync(somebody));
    }

    [Fact]
    public async Task What_is_wrong_with_a_request_is_named_by_field()
    {
        JsonElement empty = await _administrator.PostAsync("/users/bulk", new { }, HttpStatusCode.BadRequest);
        Assert.Equal(["action", "userIds"], empty.Fields().Order(StringComparer.Ordinal));

        JsonElement without = await _administrator.PostAsync("/users/bulk", new { action = "assign", userIds = new[] { Guid.Empty }, query = new { } }, HttpStatusCode.BadRequest);
        Assert.Equal(["groupIds", "reason", "userIds"], without.Fields().Order(StringComparer.Ordinal));

        Guid[] many = [.. Enumerable.Range(0, 5001).Select(_ => Guid.CreateVersion7())];
        JsonElement crowd = await _administrator.PostAsync("/users/bulk", new { action = "enable", userIds = many }, HttpStatusCode.BadRequest);
        Assert.Equal(["userIds"], crowd.Fields());
    }

    private async Task RunAsync(object body)
    {
        JsonElement operation = await _administrator.PostAsync("/users/bulk", body, HttpStatusCode.Accepted);
        await _site.RunAsync();
        JsonElement done = await _administrator.GetAsync($"/operations/{operation.Id()}");
        Assert.Equal(done.GetProperty("total").GetInt32(), done.GetProperty("succeeded").GetInt32());
    }

    private async Task<IReadOnlyList<Guid>> GroupsAsync(Guid user) => [.. (await Users.GetAsync(user))!.Groups.Select(group => group.Key)];

    /// <summary>May do everything to people, within what they hold themselves: the group that is given, not editors'.</summary>
    private Task<UserAccessApi> ManagerAsync() => SignInAsync([.. UserPermissions.All.Concat(UserPermissions.Changes).Select(permission => permission.Verb)]);

    private async Task<UserAccessApi> SignInAsync(string[] verbs)
    {
        IUserGroup managers = await People.GroupAsync([UserAccessSection.Alias], verbs: verbs);
        return await UserAccessApi.SignInAsync(_site.Host, (await People.UserAsync(managers.Alias, _group.Alias)).Username);
    }

    /// <summary>One in every state, one in the group and one not, one beyond the manager's rights, one who is not there.</summary>
    private async Task<Guid[]> EveryKindAsync()
    {
        IUserGroup plain = await People.GroupAsync([]);
        IUser active = await People.UserAsync(plain.Alias);
        (await _site.Host.SignInAsync(active.Username)).Dispose();
        IUser disabled = await People.UserAsync(plain.Alias);
        await People.DisableAsync(disabled);
        IUser locked = await People.UserAsync(_group.Alias);
        locked.IsLockedOut = true;
        Users.Save(locked);
        IUser member = await People.UserAsync(_group.Alias, plain.Alias);
        IUser invited = await People.InvitedAsync();
        invited.ClearGroups();
        Users.Save(invited);
        IUser invitedEditor = await People.InvitedAsync();
        return [active.Key, disabled.Key, locked.Key, member.Key, (await People.UserAsync("editor")).Key, invited.Key, invitedEditor.Key, Guid.CreateVersion7()];
    }
}
