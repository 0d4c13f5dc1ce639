using System.Net;
using System.Text.Json;
using Our.UserAccess.Assignments.Contracts;
using Our.UserAccess.IntegrationTests.Hosting;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Users.Contracts;
using Our.UserAccess.Workspaces.Contracts;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;

namespace Our.UserAccess.IntegrationTests.Users;

/// <summary>Somebody who may do everything with users and little else, and somebody who manages a workspace, try to get more.</summary>
public sealed class EscalationTests(BackOfficeFixture fixture) : IAsyncLifetime
{
    private static readonly string[] UserVerbs = [UserPermissions.Read, .. UserPermissions.Changes.Select(permission => permission.Verb)];

    private readonly BackOfficeHost _host = fixture.Host;
    private UserAccessApi _admin = null!;
    private UserAccessApi _manager = null!;
    private IUser _managerUser = null!;
    private IUserGroup _managers = null!;
    private IUserGroup _stronger = null!;
    private IUserGroup _weaker = null!;

    public async ValueTask InitializeAsync()
    {
        _admin = await UserAccessApi.AdministratorAsync(_host);
        _managers = await _host.People.GroupAsync([UserAccessSection.Alias, "content"], verbs: [.. UserVerbs, "Umb.Document.Read"]);
        _stronger = await _host.People.GroupAsync(["content"], verbs: ["Umb.Document.Read", "Umb.Document.Publish"]);
        _weaker = await _host.People.GroupAsync(["content"], verbs: ["Umb.Document.Read"]);
        _managerUser = await _host.People.UserAsync(_managers.Alias);
        _manager = await UserAccessApi.SignInAsync(_host, _managerUser.Username);
    }

    public static TheoryData<string, string> EveryChange { get; } = new()
    {
        { "PUT", "" },
        { "PUT", "/groups" },
        { "PUT", "/start-nodes" },
        { "POST", "/enable" },
        { "POST", "/disable" },
        { "POST", "/unlock" },
        { "POST", "/sign-out" },
        { "POST", "/password" },
        { "POST", "/anonymise" },
        { "DELETE", "" },
        { "DELETE", "/two-factor/app" },
    };

    [Theory]
    [MemberData(nameof(EveryChange))]
    public async Task Nobody_changes_somebody_who_may_do_more(string method, string path)
    {
        IUser person = await _host.People.UserAsync(_stronger.Alias);

        JsonElement problem = await TryAsync(method, person.Key, path, HttpStatusCode.Forbidden);

        Assert.Equal("beyond-own-rights", problem.ProblemType());
    }

    [Theory]
    [MemberData(nameof(EveryChange))]
    public async Task Who_is_no_administrator_does_not_even_see_one(string method, string path)
    {
        IUser administrator = await _host.People.AdministratorAsync();

        Assert.Equal("user-not-found", (await TryAsync(method, administrator.Key, path, HttpStatusCode.NotFound)).ProblemType());
        Assert.Equal("user-not-found", (await TryAsync(method, Constants.Security.SuperUserKey, path, HttpStatusCode.NotFound)).ProblemType());
    }

    [Theory]
    [MemberData(nameof(EveryChange))]
    public async Task Nobody_changes_their_own_account(string method, string path)
    {
        if (method == "PUT" && path.Length == 0)
        {
            await TryAsync(method, _managerUser.Key, path, HttpStatusCode.OK);
            return;
        }

        Assert.Equal("own-access", (await TryAsync(method, _managerUser.Key, path, HttpStatusCode.Forbidden)).ProblemType());
    }

    [Fact]
    public async Task Groups_that_give_more_than_ones_own_are_neither_given_nor_taken()
    {
        IUser person = await _host.People.UserAsync(_weaker.Alias);
        IUserGroup section = await _host.People.GroupAsync(["settings"]);

        foreach (Guid group in new[] { _stronger.Key, section.Key, Constants.Security.AdminGroupKey, Constants.Security.SensitiveDataGroupKey })
        {
            Assert.Equal("beyond-own-rights", (await GroupsAsync(person.Key, [_weaker.Key, group], HttpStatusCode.Forbidden)).ProblemType());
            Assert.Equal("beyond-own-rights", (await CreateAsync([group], HttpStatusCode.Forbidden)).ProblemType());
        }

        await GroupsAsync(person.Key, [_weaker.Key, _managers.Key], HttpStatusCode.OK);
        await GroupsAsync(person.Key, [_managers.Key], HttpStatusCode.OK);
    }

    [Fact]
    public async Task Somebody_new_gets_no_assignment_that_one_may_not_give()
    {
        JsonElement problem = await _manager.PostAsync(
            "/users",
            new { kind = "password", name = "New", email = Mail(), assignments = new[] { new { groupId = _weaker.Key, reason = "Not mine to give" } } },
            HttpStatusCode.Forbidden);

        Assert.Equal("out-of-reach", problem.ProblemType());
    }

    [Fact]
    public async Task Start_nodes_that_one_does_not_get_to_are_not_given()
    {
        IContent page = await _host.Pages.PageAsync("Elsewhere");
        IUser person = await _host.People.UserAsync(_weaker.Alias);
        string version = (await _manager.GetAsync($"/users/{person.Key}")).Text("version")!;

        foreach (object body in new object[]
        {
            new { version, documentIds = new[] { page.Key }, mediaIds = Array.Empty<Guid>() },
            new { version, documentIds = Array.Empty<Guid>(), mediaIds = Array.Empty<Guid>(), hasMediaRootAccess = true },
        })
        {
            Assert.Equal("beyond-own-rights", (await _manager.PutAsync($"/users/{person.Key}/start-nodes", body, HttpStatusCode.Forbidden)).ProblemType());
        }
    }

    [Fact]
    public async Task A_start_node_that_holds_somebody_back_is_not_taken_by_who_is_held_back_too()
    {
        IContent inside = await _host.Pages.PageAsync("Inside");
        IUserGroup wide = await _host.People.GroupAsync([UserAccessSection.Alias, "content"], Constants.System.Root, null, [.. UserVerbs, "Umb.Document.Read"]);
        (IUser held, IUser keeper) = (await _host.People.UserAsync(wide.Alias), await _host.People.UserAsync(wide.Alias));
        await StartNodesAsync(_admin, held.Key, [inside.Key], HttpStatusCode.OK);
        await StartNodesAsync(_admin, keeper.Key, [inside.Key], HttpStatusCode.OK);
        using UserAccessApi api = await UserAccessApi.SignInAsync(_host, keeper.Username);

        Assert.Equal("beyond-own-rights", (await StartNodesAsync(api, held.Key, [], HttpStatusCode.Forbidden)).ProblemType());
    }

    [Fact]
    public async Task A_manager_of_a_workspace_changes_no_account_there()
    {
        IContent site = await _host.Pages.PageAsync("Site");
        Guid workspace = (await _admin.CreateAsync("/workspaces", new { name = "Site", alias = $"w{Guid.CreateVersion7():n}", contentRootIds = new[] { site.Key } })).Id();
        IUserGroup local = await _host.People.GroupAsync(
            [UserAccessSection.Alias, "content"], Constants.System.Root, null, [.. UserVerbs, WorkspacePermissions.Read, AssignmentPermissions.Manage]);
        (IUser boss, IUser person) = (await _host.People.UserAsync(local.Alias), await _host.People.UserAsync(_weaker.Alias));
        await _admin.CreateAsync("/assignments", new { userId = boss.Key, groupId = local.Key, workspaceId = workspace, reason = "Test" });
        await _admin.CreateAsync("/assignments", new { userId = person.Key, groupId = _weaker.Key, workspaceId = workspace, reason = "Test" });
        using UserAccessApi api = await UserAccessApi.SignInAsync(_host, boss.Username);
        await api.GetAsync($"/users/{person.Key}");

        foreach ((string method, string path) in EveryChange.Select(row => row.Data))
        {
            await TryAsync(method, person.Key, path, HttpStatusCode.Forbidden, api);
        }

        await api.PostAsync("/users", new { }, HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task An_administrator_changes_the_super_user_neither()
    {
        foreach ((string method, string path) in EveryChange.Select(row => row.Data))
        {
            Assert.Equal("user-not-found", (await TryAsync(method, Constants.Security.SuperUserKey, path, HttpStatusCode.NotFound, _admin)).ProblemType());
        }
    }

    public ValueTask DisposeAsync()
    {
        _admin.Dispose();
        _manager.Dispose();
        return ValueTask.CompletedTask;
    }

    private static string Mail() => $"{Guid.CreateVersion7():n}@example.test";

    private async Task<JsonElement> TryAsync(string method, Guid user, string path, HttpStatusCode status, UserAccessApi? api = null)
    {
        UserAccessApi caller = api ?? _manager;
        JsonElement seen = await caller.SendAsync(HttpMethod.Get, $"/users/{user}", null, status: null);
        string version = seen.TryGetProperty("version", out JsonElement known) ? known.GetString()! : "unseen";
        object body = new { version, name = "Changed", reason = "Test", groupIds = Array.Empty<Guid>(), documentIds = Array.Empty<Guid>(), mediaIds = Array.Empty<Guid>() };
        return await caller.SendAsync(new HttpMethod(method), $"/users/{user}{path}", method == "DELETE" ? null : body, status);
    }

    private Task<JsonElement> CreateAsync(Guid[] groups, HttpStatusCode status) =>
        _manager.PostAsync("/users", new { kind = "password", name = "New", email = Mail(), groupIds = groups }, status);

    private async Task<JsonElement> GroupsAsync(Guid user, Guid[] groups, HttpStatusCode status) => await _manager.PutAsync(
        $"/users/{user}/groups", new { version = (await _manager.GetAsync($"/users/{user}")).Text("version"), groupIds = groups }, status);

    private static async Task<JsonElement> StartNodesAsync(UserAccessApi api, Guid user, Guid[] documents, HttpStatusCode status) => await api.PutAsync(
        $"/users/{user}/start-nodes",
        new { version = (await api.GetAsync($"/users/{user}")).Text("version"), documentIds = documents, mediaIds = Array.Empty<Guid>() },
        status);
}
