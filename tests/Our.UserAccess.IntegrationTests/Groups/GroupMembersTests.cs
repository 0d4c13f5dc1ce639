using System.Net;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Our.UserAccess.IntegrationTests.Hosting;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;

namespace Our.UserAccess.IntegrationTests.Groups;

public sealed class GroupMembersTests(BackOfficeFixture fixture) : IAsyncLifetime
{
    private readonly BackOfficeHost _host = fixture.Host;
    private UserAccessApi _api = null!;
    private JsonElement _group;

    public async ValueTask InitializeAsync()
    {
        _api = await UserAccessApi.AdministratorAsync(_host);
        _group = await _api.CreateAsync("/groups", new { name = $"Group {Guid.CreateVersion7():n}" });
    }

    [Fact]
    public async Task Each_person_gets_a_result_and_Umbraco_knows_the_members()
    {
        Guid first = await PersonAsync();
        Guid second = await PersonAsync();
        await AddAsync(first);

        JsonElement[] results = await AddAsync(first, second, Guid.Empty, second);

        Assert.Equal([(first, false), (second, true), (Guid.Empty, false)], results.Select(result => (result.GetProperty("userId").GetGuid(), result.GetProperty("changed").GetBoolean())));
        Assert.Null(results[1].Text("sentence"));
        Assert.Equal(2, (await _api.GetAsync($"/groups/{_group.Id()}/members")).GetProperty("total").GetInt32());
        Assert.Contains((await NativeAsync(second)).Groups, group => group.Key == _group.Id());

        Assert.Equal([true, false], (await RemoveAsync(first, first == second ? second : Guid.Empty)).Select(result => result.GetProperty("changed").GetBoolean()));
        Assert.DoesNotContain((await NativeAsync(first)).Groups, group => group.Key == _group.Id());
    }

    [Fact]
    public async Task A_new_group_is_made_with_its_members()
    {
        Guid person = await PersonAsync();

        JsonElement made = await _api.CreateAsync("/groups", new { name = $"Group {Guid.CreateVersion7():n}", memberIds = new[] { person } });

        Assert.Equal(1, made.GetProperty("memberCount").GetInt32());
        Assert.Equal(["memberIds"], (await _api.PostAsync("/groups", new { name = "Nobody's", memberIds = new[] { Guid.Empty } }, HttpStatusCode.BadRequest)).Fields());
    }

    [Fact]
    public async Task Where_assignments_speak_a_membership_alone_is_not_given_and_taking_it_ends_them()
    {
        IContent site = await _host.Pages.PageAsync("Site");
        Guid workspace = (await _api.CreateAsync("/workspaces", new { name = $"W{Guid.CreateVersion7():n}", contentRootIds = new[] { site.Key } })).Id();
        Guid planned = await PersonAsync();
        Guid active = await PersonAsync();
        await AssignAsync(planned, workspace, from: "2099-01-01T00:00:00Z");
        await AssignAsync(active, workspace, from: null);

        JsonElement notAdded = Assert.Single(await AddAsync(planned));
        JsonElement removed = Assert.Single(await RemoveAsync(active));

        Assert.False(notAdded.GetProperty("changed").GetBoolean());
        Assert.Contains("assignments", notAdded.Text("sentence"), StringComparison.Ordinal);
        Assert.True(removed.GetProperty("changed").GetBoolean());
        Assert.Contains("1 assignments", removed.Text("sentence"), StringComparison.Ordinal);
        Assert.Equal(["ended"], (await _api.GetAsync($"/assignments?userId={active}")).Items().Select(assignment => assignment.Text("state")));
    }

    [Fact]
    public async Task The_last_administrator_stays_also_when_several_are_taken_out_at_once()
    {
        await using BackOfficeHost host = await BackOfficeHost.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        IUser first = await host.People.AdministratorAsync();
        IUser second = await host.People.AdministratorAsync();
        using UserAccessApi api = await UserAccessApi.SignInAsync(host, first.Username);
        Guid admins = Constants.Security.AdminGroupKey;

        JsonElement answer = await api.DeleteAsync($"/groups/{admins}/members", new { userIds = new[] { second.Key, Constants.Security.SuperUserKey, first.Key } }, HttpStatusCode.OK);

        Assert.Equal([true, false, false], answer.Items().Select(result => result.GetProperty("changed").GetBoolean()));
    }

    [Fact]
    public async Task Where_a_group_is_used_and_what_goes_with_it_are_told_before_and_come_true()
    {
        IContent site = await _host.Pages.PageAsync("Site");
        JsonElement workspace = await _api.CreateAsync("/workspaces", new { name = $"W{Guid.CreateVersion7():n}", contentRootIds = new[] { site.Key } });
        Guid member = (await _host.People.UserAsync(_group.Text("alias")!)).Key;
        Guid scoped = await PersonAsync();
        await AssignAsync(scoped, workspace.Id(), from: null);
        JsonElement rule = await _api.CreateAsync(
            "/rules", new { subject = new { kind = "group", id = _group.Id() }, nodeId = site.Key, verbs = new[] { "Umb.Document.Delete" }, effect = "deny", reason = "Test" });

        JsonElement usage = await _api.GetAsync($"/groups/{_group.Id()}/usage");
        JsonElement deletion = await _api.GetAsync($"/groups/{_group.Id()}/deletion");

        Assert.Equal(2, usage.GetProperty("memberCount").GetInt32());
        Assert.Equal(workspace.Text("name"), Assert.Single(usage.GetProperty("workspaces").EnumerateArray()).Text("name"));
        Assert.Equal(site.Name, Assert.Single(usage.GetProperty("rules").EnumerateArray()).Text("nodeName"));
        Assert.True(deletion.GetProperty("isAllowed").GetBoolean());
        Assert.Equal(1, deletion.GetProperty("membersWithoutOther").GetInt32());
        Assert.Equal(["assignment", "membership", "membership", "rule"], deletion.Items().Select(item => item.Text("kind")).Order(StringComparer.Ordinal));

        await _api.DeleteAsync($"/groups/{_group.Id()}?version={_group.Text("version")}");
        Assert.Empty((await NativeAsync(member)).Groups);
        Assert.Empty((await _api.GetAsync($"/assignments?userId={scoped}")).Items());
        Assert.DoesNotContain((await _api.GetAsync($"/rules?nodeId={site.Key}")).Items(), item => item.Id() == rule.Id());
    }

    [Fact]
    public async Task Somebody_must_be_named_and_the_group_must_exist()
    {
        Assert.Equal(["userIds"], (await _api.PostAsync($"/groups/{_group.Id()}/members", new { }, HttpStatusCode.BadRequest)).Fields());
        await _api.PostAsync($"/groups/{Guid.Empty}/members", new { userIds = new[] { Guid.Empty } }, HttpStatusCode.NotFound);
    }

    public ValueTask DisposeAsync()
    {
        _api.Dispose();
        return ValueTask.CompletedTask;
    }

    private async Task<Guid> PersonAsync() => (await _host.People.UserAsync("writer")).Key;

    private async Task<IUser> NativeAsync(Guid user) => (await _host.Services.GetRequiredService<IUserService>().GetAsync(user))!;

    private async Task<JsonElement[]> AddAsync(params Guid[] userIds) =>
        [.. (await _api.PostAsync($"/groups/{_group.Id()}/members", new { userIds }, HttpStatusCode.OK)).Items()];

    private async Task<JsonElement[]> RemoveAsync(params Guid[] userIds) =>
        [.. (await _api.DeleteAsync($"/groups/{_group.Id()}/members", new { userIds }, HttpStatusCode.OK)).Items()];

    private Task<JsonElement> AssignAsync(Guid user, Guid workspace, string? from) =>
        _api.CreateAsync("/assignments", new { userId = user, groupId = _group.Id(), workspaceId = workspace, from, reason = "Test" });
}
