using System.Net;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Our.UserAccess.IntegrationTests.Consistency;
using Our.UserAccess.IntegrationTests.Hosting;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Users.Contracts;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;

namespace Our.UserAccess.IntegrationTests.LifeCycle;

/// <summary>Somebody with a bit of everything leaves, and comes back.</summary>
[Collection(LifeCycleCollection.Name)]
public sealed class OffboardTests(ConsistencyHost site) : IAsyncLifetime
{
    private const string Read = "Umb.Document.Read";

    private readonly ManualClock _clock = site.Clock;
    private readonly BackOfficeHost _host = site.Host;
    private UserAccessApi _admin = null!;
    private IUser _person = null!;
    private IContent _page = null!;
    private IUserGroup _scoped = null!;
    private JsonElement _workspace;

    public async ValueTask InitializeAsync()
    {
        _admin = await UserAccessApi.AdministratorAsync(_host);
        _page = await _host.Pages.PageAsync("Acme");
        _person = await _host.People.UserAsync("editor");
        _scoped = await _host.People.GroupAsync(["content"], Constants.System.Root, null, Read);
        _workspace = await _admin.CreateAsync("/workspaces", new { name = $"Acme {Guid.CreateVersion7():N}", contentRootIds = new[] { _page.Key }, managerIds = new[] { _person.Key } });
        await _admin.CreateAsync("/assignments", new { userId = _person.Key, groupId = _scoped.Key, workspaceId = _workspace.Id(), reason = "Works on Acme." });
        await _admin.CreateAsync("/rules", new
        {
            subject = new { kind = "user", id = _person.Key }, nodeId = _page.Key, verbs = new[] { Read }, effect = "allow", reach = "branch", reason = "Exception.",
        });
        await _admin.PutAsync($"/users/{_person.Key}/plan", new { version = 0, accessUntil = _clock.GetUtcNow().AddDays(90), reason = "The contract ends." });
    }

    public ValueTask DisposeAsync()
    {
        _admin.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task The_preview_lists_all_that_goes_and_changes_nothing()
    {
        JsonElement preview = await _admin.GetAsync($"/users/{_person.Key}/offboard");

        Assert.Equal(["session", "assignment", "membership", "rule", "workspaceManager", "plan"], Kinds(preview));
        Assert.Equal(_workspace.Text("name"), Item(preview, "assignment").Text("detail"));
        Assert.Equal("inactive", (await _admin.GetAsync($"/users/{_person.Key}")).Text("state"));
    }

    [Fact]
    public async Task Offboarding_takes_everything_and_ends_the_sessions()
    {
        using BackOfficeBrowser signedIn = await _host.SignInAsync(_person.Username);

        JsonElement done = await _admin.CreateAsync($"/users/{_person.Key}/offboard", new { reason = "Left the company." });

        Assert.All(done.GetProperty("items").EnumerateArray(), item => Assert.Equal(JsonValueKind.Null, item.GetProperty("stays").ValueKind));
        Assert.Equal(["session"], Kinds(await _admin.GetAsync($"/users/{_person.Key}/offboard")));
        Assert.Equal(UserState.Disabled, (await ReloadAsync()).UserState);
        Assert.Empty((await ReloadAsync()).Groups);
        Assert.Empty((await _admin.GetAsync($"/workspaces/{_workspace.Id()}")).GetProperty("managerIds").EnumerateArray());
        using HttpResponseMessage refused = await signedIn.SendAsync(HttpMethod.Get, "/umbraco/management/api/v1/user/current");
        Assert.Equal(HttpStatusCode.Unauthorized, refused.StatusCode);
    }

    [Fact]
    public async Task Undone_everything_is_as_it_was()
    {
        JsonElement before = await _admin.GetAsync($"/users/{_person.Key}/offboard");
        await _admin.CreateAsync($"/users/{_person.Key}/offboard", new { reason = "Left the company." });
        Assert.NotEqual(JsonValueKind.Null, (await _admin.GetAsync($"/users/{_person.Key}")).GetProperty("offboarding").ValueKind);
        await PassAsync(TimeSpan.FromDays(29));

        JsonElement undone = await _admin.PostAsync($"/users/{_person.Key}/offboard/undo", new { reason = "Came back." }, HttpStatusCode.OK);

        Assert.All(undone.GetProperty("items").EnumerateArray(), item => Assert.Equal(JsonValueKind.Null, item.GetProperty("stays").ValueKind));
        Assert.Equal(before.GetRawText(), (await _admin.GetAsync($"/users/{_person.Key}/offboard")).GetRawText());
        Assert.Equal(2, (await ReloadAsync()).Groups.Count());
        Assert.NotEqual(UserState.Disabled, (await ReloadAsync()).UserState);
        Assert.Equal("nothing-to-undo", (await _admin.PostAsync($"/users/{_person.Key}/offboard/undo", new { reason = "Again." }, HttpStatusCode.NotFound)).ProblemType());
    }

    [Fact]
    public async Task After_thirty_days_nothing_can_be_undone()
    {
        await _admin.CreateAsync($"/users/{_person.Key}/offboard", new { reason = "Left the company." });

        await PassAsync(TimeSpan.FromDays(30));

        await _admin.PostAsync($"/users/{_person.Key}/offboard/undo", new { reason = "Came back." }, HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task What_would_have_ended_meanwhile_does_not_come_back()
    {
        IUser freelancer = await _host.People.UserAsync("writer");
        await _admin.CreateAsync("/assignments", new
        {
            userId = freelancer.Key, groupId = _scoped.Key, workspaceId = _workspace.Id(), until = _clock.GetUtcNow().AddDays(5), reason = "Five days.",
        });
        await _admin.CreateAsync($"/users/{freelancer.Key}/offboard", new { reason = "Left early." });
        await PassAsync(TimeSpan.FromDays(6));

        await _admin.PostAsync($"/users/{freelancer.Key}/offboard/undo", new { reason = "Came back." }, HttpStatusCode.OK);

        Assert.Equal(["session", "membership"], Kinds(await _admin.GetAsync($"/users/{freelancer.Key}/offboard")));
    }

    [Fact]
    public async Task An_invited_person_loses_the_invitation()
    {
        IUser invited = await _host.People.InvitedAsync();

        Assert.Contains("invitation", Kinds(await _admin.CreateAsync($"/users/{invited.Key}/offboard", new { reason = "Will not come." })));

        Assert.Equal(UserState.Disabled, (await _host.Services.GetRequiredService<IUserService>().GetAsync(invited.Key))!.UserState);
    }

    [Fact]
    public async Task A_reason_is_needed_and_nobody_offboards_themselves_or_who_may_do_more()
    {
        IUserGroup managers = await _host.People.GroupAsync([UserAccessSection.Alias], verbs: [UserPermissions.Delete]);
        IUser manager = await _host.People.UserAsync(managers.Alias);
        using UserAccessApi api = await UserAccessApi.SignInAsync(_host, manager.Username);

        Assert.Equal("invalid-request", (await _admin.PostAsync($"/users/{_person.Key}/offboard", new { reason = " " }, HttpStatusCode.BadRequest)).ProblemType());
        Assert.Equal("own-access", (await api.PostAsync($"/users/{manager.Key}/offboard", new { reason = "Me." }, HttpStatusCode.Forbidden)).ProblemType());
        Assert.Equal("beyond-own-rights", (await api.PostAsync($"/users/{_person.Key}/offboard", new { reason = "More." }, HttpStatusCode.Forbidden)).ProblemType());
        Assert.Equal("beyond-own-rights", (await api.GetAsync($"/users/{_person.Key}/offboard", HttpStatusCode.Forbidden)).ProblemType());
    }

    private static IEnumerable<string?> Kinds(JsonElement answer) => answer.GetProperty("items").EnumerateArray().Select(item => item.Text("kind"));

    private static JsonElement Item(JsonElement answer, string kind) => answer.GetProperty("items").EnumerateArray().Single(item => item.Text("kind") == kind);

    // The administrator's session ends meanwhile.
    private async Task PassAsync(TimeSpan time)
    {
        _clock.Advance(time);
        _admin.Dispose();
        _admin = await UserAccessApi.AdministratorAsync(_host);
    }

    private async Task<IUser> ReloadAsync() => (await _host.Services.GetRequiredService<IUserService>().GetAsync(_person.Key))!;
}
