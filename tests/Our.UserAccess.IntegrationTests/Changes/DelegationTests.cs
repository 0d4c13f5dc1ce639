using System.Net;
using System.Text.Json;
using Our.UserAccess.Assignments.Contracts;
using Our.UserAccess.IntegrationTests.Hosting;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Rules.Contracts;
using Our.UserAccess.Users.Contracts;
using Our.UserAccess.Workspaces.Contracts;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;

namespace Our.UserAccess.IntegrationTests.Changes;

/// <summary>Two workspaces; somebody manages access in the first, with a group that also writes there.</summary>
public sealed class DelegationTests(BackOfficeFixture fixture) : IAsyncLifetime
{
    private const string Update = "Umb.Document.Update";
    private const string Publish = "Umb.Document.Publish";

    private readonly BackOfficeHost _host = fixture.Host;
    private UserAccessApi _admin = null!;
    private UserAccessApi _manager = null!;
    private IContent _acmeSite = null!;
    private IContent _borealisSite = null!;
    private IUserGroup _managers = null!;
    private IUserGroup _writers = null!;
    private IUserGroup _publishers = null!;
    private IUser _managerUser = null!;
    private Guid _acme;
    private Guid _borealis;

    public async ValueTask InitializeAsync()
    {
        _admin = await UserAccessApi.AdministratorAsync(_host);
        _acmeSite = await _host.Pages.PageAsync("Acme");
        _borealisSite = await _host.Pages.PageAsync("Borealis");
        _acme = await WorkspaceAsync(_acmeSite);
        _borealis = await WorkspaceAsync(_borealisSite);
        _managers = await _host.People.GroupAsync(
            [UserAccessSection.Alias, "content"], Constants.System.Root, null,
            UserPermissions.Read, WorkspacePermissions.Read, AssignmentPermissions.Manage, RulePermissions.Manage, "Umb.Document.Read", Update);
        _writers = await _host.People.GroupAsync(["content"], Constants.System.Root, null, "Umb.Document.Read", Update);
        _publishers = await _host.People.GroupAsync(["content"], Constants.System.Root, null, "Umb.Document.Read", Update, Publish);
        _managerUser = await _host.People.UserAsync(_managers.Alias);
        await AssignAsync(_admin, _managerUser.Key, _managers, _acme, HttpStatusCode.Created);
        _manager = await UserAccessApi.SignInAsync(_host, _managerUser.Username);
    }

    [Fact]
    public async Task A_manager_gives_in_their_workspace_what_they_have_there()
    {
        Guid person = await PersonAsync();

        JsonElement made = await AssignAsync(_manager, person, _writers, _acme, HttpStatusCode.Created);

        await _manager.PostAsync($"/assignments/{made.Id()}/extend", new { until = "2099-01-01T00:00:00Z", version = 1 }, HttpStatusCode.OK);
        await _manager.DeleteAsync($"/assignments/{made.Id()}");
    }

    [Fact]
    public async Task Not_in_another_workspace_and_not_everywhere()
    {
        Guid person = await PersonAsync();

        Assert.Equal("out-of-reach", (await AssignAsync(_manager, person, _writers, _borealis, HttpStatusCode.Forbidden)).ProblemType());
        Assert.Equal("out-of-reach", (await AssignAsync(_manager, person, _writers, null, HttpStatusCode.Forbidden)).ProblemType());
    }

    [Fact]
    public async Task Not_a_group_that_gives_more_than_they_have()
    {
        JsonElement problem = await AssignAsync(_manager, await PersonAsync(), _publishers, _acme, HttpStatusCode.Forbidden);

        Assert.Equal("beyond-own-rights", problem.ProblemType());
        Assert.Contains(_publishers.Name!, problem.Text("detail"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nor_do_they_end_extend_or_move_what_they_could_not_give()
    {
        Guid person = await PersonAsync();
        JsonElement wider = await AssignAsync(_admin, person, _publishers, _acme, HttpStatusCode.Created);
        JsonElement elsewhere = await AssignAsync(_admin, person, _writers, _borealis, HttpStatusCode.Created);

        await _manager.DeleteAsync($"/assignments/{wider.Id()}", HttpStatusCode.Forbidden);
        await _manager.DeleteAsync($"/assignments/{elsewhere.Id()}", HttpStatusCode.Forbidden);
        await _manager.PostAsync($"/assignments/{wider.Id()}/extend", new { until = "2099-01-01T00:00:00Z", version = 1 }, HttpStatusCode.Forbidden);
        await _manager.PutAsync(
            $"/assignments/{elsewhere.Id()}", new { userId = person, groupId = _writers.Key, workspaceId = _acme, reason = "Here now", version = 1 }, HttpStatusCode.Forbidden);
        Assert.All((await _admin.GetAsync($"/assignments?userId={person}")).Items(), assignment => Assert.Equal(1, assignment.Version()));
    }

    [Fact]
    public async Task Nobody_changes_their_own_access()
    {
        JsonElement own = Assert.Single((await _admin.GetAsync($"/assignments?userId={_managerUser.Key}")).Items());

        Assert.Equal("own-access", (await AssignAsync(_manager, _managerUser.Key, _writers, _acme, HttpStatusCode.Forbidden)).ProblemType());
        await _manager.PostAsync($"/assignments/{own.Id()}/extend", new { until = "2099-01-01T00:00:00Z", version = 1 }, HttpStatusCode.Forbidden);
        Assert.Equal("own-access", (await RuleAsync(_manager, _managerUser.Key, _acmeSite.Key, Update, false, HttpStatusCode.Forbidden)).ProblemType());
    }

    [Fact]
    public async Task The_groups_to_choose_from_are_those_that_can_be_given()
    {
        Guid[] offered = [.. (await _manager.GetAsync($"/assignments/groups?workspaceId={_acme}")).EnumerateArray().Select(group => group.Id())];

        Assert.Contains(_writers.Key, offered);
        Assert.Contains(_managers.Key, offered);
        Assert.DoesNotContain(_publishers.Key, offered);
        Assert.DoesNotContain(Constants.Security.AdminGroupKey, offered);
        Assert.DoesNotContain(Constants.Security.SensitiveDataGroupKey, offered);
        Assert.Empty((await _manager.GetAsync($"/assignments/groups?workspaceId={_borealis}")).EnumerateArray());
    }

    [Fact]
    public async Task Rules_stand_inside_the_workspace_speak_of_own_rights_and_are_no_guardrails()
    {
        Guid person = await PersonAsync();

        JsonElement made = await RuleAsync(_manager, person, _acmeSite.Key, Update, false, HttpStatusCode.Created);

        Assert.Equal("out-of-reach", (await RuleAsync(_manager, person, _borealisSite.Key, Update, false, HttpStatusCode.Forbidden)).ProblemType());
        Assert.Equal("out-of-reach", (await RuleAsync(_manager, person, null, Update, false, HttpStatusCode.Forbidden)).ProblemType());
        Assert.Equal("beyond-own-rights", (await RuleAsync(_manager, person, _acmeSite.Key, Publish, false, HttpStatusCode.Forbidden)).ProblemType());
        Assert.Equal("out-of-reach", (await RuleAsync(_manager, person, _acmeSite.Key, Update, true, HttpStatusCode.Forbidden)).ProblemType());
        await _manager.DeleteAsync($"/rules/{made.Id()}");
    }

    [Fact]
    public async Task A_rule_that_they_could_not_make_they_do_not_remove()
    {
        JsonElement made = await RuleAsync(_admin, await PersonAsync(), _acmeSite.Key, Publish, true, HttpStatusCode.Created);

        await _manager.DeleteAsync($"/rules/{made.Id()}", HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task A_manager_sees_their_workspace_its_people_and_rules_and_nothing_else()
    {
        Guid here = await PersonAsync();
        Guid there = await PersonAsync();
        await AssignAsync(_admin, here, _writers, _acme, HttpStatusCode.Created);
        await AssignAsync(_admin, there, _writers, _borealis, HttpStatusCode.Created);
        await RuleAsync(_admin, here, _acmeSite.Key, Update, false, HttpStatusCode.Created);
        await RuleAsync(_admin, here, _borealisSite.Key, Update, false, HttpStatusCode.Created);

        Assert.Equal([_acme], (await _manager.GetAsync("/workspaces")).Items().Select(workspace => workspace.Id()));
        Assert.Equal([_acme], (await _manager.GetAsync("/tree/workspaces/root")).Items().Select(item => item.Id()));
        await _manager.GetAsync($"/workspaces/{_borealis}", HttpStatusCode.NotFound);
        await _manager.GetAsync($"/workspaces/{_borealis}/people", HttpStatusCode.NotFound);
        JsonElement people = await _manager.GetAsync("/users");
        Assert.Equal(new[] { here, _managerUser.Key }.Order(), people.Items().Select(user => user.Id()).Order());
        Assert.All(people.Items(), user => Assert.Equal(_acme, Assert.Single(user.GetProperty("workspaces").EnumerateArray()).Id()));
        await _manager.GetAsync($"/users/{there}", HttpStatusCode.NotFound);
        Assert.All((await _manager.GetAsync("/assignments?take=500")).Items(), assignment => Assert.Equal(_acme, assignment.GetProperty("workspaceId").GetGuid()));
        Assert.Equal([_acmeSite.Key], (await _manager.GetAsync($"/rules?userId={here}")).Items().Select(rule => rule.GetProperty("nodeId").GetGuid()));
        Assert.Equal(2, (await _manager.GetAsync("/users/counts")).GetProperty("all").GetInt32());
    }

    [Fact]
    public async Task Whoever_is_named_a_manager_manages_there_without_holding_the_verbs()
    {
        IUserGroup section = await _host.People.GroupAsync([UserAccessSection.Alias, "content"], Constants.System.Root, null, "Umb.Document.Read", Update);
        IUser named = await _host.People.UserAsync(section.Alias);
        Guid person = await PersonAsync();
        using UserAccessApi api = await UserAccessApi.SignInAsync(_host, named.Username);
        await AssignAsync(api, person, _writers, _acme, HttpStatusCode.Forbidden);

        await _admin.PutAsync($"/workspaces/{_acme}", new { name = "Acme", contentRootIds = new[] { _acmeSite.Key }, managerIds = new[] { named.Key }, version = 1 });

        await AssignAsync(api, person, _writers, _acme, HttpStatusCode.Created);
        await AssignAsync(api, person, _writers, _borealis, HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task The_people_of_a_workspace_come_by_name_with_what_they_hold()
    {
        Guid person = await PersonAsync();
        await AssignAsync(_admin, person, _writers, _acme, HttpStatusCode.Created);
        await AssignAsync(_admin, person, _publishers, _acme, HttpStatusCode.Created);

        JsonElement people = await _manager.GetAsync($"/workspaces/{_acme}/people");

        Assert.Equal(2, people.GetProperty("total").GetInt32());
        JsonElement found = people.Items().Single(item => item.GetProperty("userId").GetGuid() == person);
        Assert.Equal(2, found.GetProperty("assignments").GetArrayLength());
    }

    [Fact]
    public async Task Roots_and_managers_of_a_workspace_are_for_administrators()
    {
        IUserGroup keepers = await _host.People.GroupAsync([UserAccessSection.Alias], Constants.System.Root, null, WorkspacePermissions.Manage);
        using UserAccessApi keeper = await UserAccessApi.SignInAsync(_host, (await _host.People.UserAsync(keepers.Alias)).Username);

        await keeper.PutAsync($"/workspaces/{_acme}", new { name = "Acme again", contentRootIds = new[] { _acmeSite.Key }, version = 1 });
        JsonElement problem = await keeper.PutAsync(
            $"/workspaces/{_acme}", new { name = "Acme", contentRootIds = new[] { _acmeSite.Key, _borealisSite.Key }, version = 2 }, HttpStatusCode.Forbidden);

        Assert.Equal("administrators-only", problem.ProblemType());
        await keeper.PostAsync("/workspaces", new { name = "New", contentRootIds = new[] { _acmeSite.Key } }, HttpStatusCode.Forbidden);
    }

    public ValueTask DisposeAsync()
    {
        _admin.Dispose();
        _manager.Dispose();
        return ValueTask.CompletedTask;
    }

    private static async Task<JsonElement> AssignAsync(UserAccessApi api, Guid user, IUserGroup group, Guid? workspace, HttpStatusCode status) =>
        await api.PostAsync("/assignments", new { userId = user, groupId = group.Key, workspaceId = workspace, reason = "Test" }, status);

    private static async Task<JsonElement> RuleAsync(UserAccessApi api, Guid user, Guid? node, string verb, bool guardrail, HttpStatusCode status) =>
        await api.PostAsync(
            "/rules",
            new { subject = new { kind = "user", id = user }, nodeId = node, verbs = new[] { verb }, effect = "deny", guardrail, reason = "Test" },
            status);

    private async Task<Guid> PersonAsync() => (await _host.People.UserAsync("writer")).Key;

    private async Task<Guid> WorkspaceAsync(IContent root) => (await _admin.CreateAsync(
        "/workspaces", new { name = root.Name, alias = $"w{Guid.CreateVersion7():n}", contentRootIds = new[] { root.Key } })).Id();
}
