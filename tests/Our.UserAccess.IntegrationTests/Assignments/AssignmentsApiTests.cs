using System.Net;
using System.Text.Json;
using Our.UserAccess.IntegrationTests.Hosting;
using Umbraco.Cms.Core;

namespace Our.UserAccess.IntegrationTests.Assignments;

public sealed class AssignmentsApiTests(BackOfficeFixture fixture) : IAsyncLifetime
{
    private readonly BackOfficeHost _host = fixture.Host;
    private UserAccessApi _api = null!;
    private Guid _user;
    private Guid _group;

    public async ValueTask InitializeAsync()
    {
        _api = await UserAccessApi.AdministratorAsync(_host);
        _user = (await _host.People.UserAsync("writer")).Key;
        _group = (await _host.People.GroupAsync([])).Key;
    }

    [Fact]
    public async Task An_assignment_is_kept_as_it_was_made_with_names_and_state()
    {
        JsonElement made = await _api.CreateAsync(
            "/assignments", new { userId = _user, groupId = _group, from = "2020-01-01T00:00:00Z", until = "2099-01-01T01:00:00+01:00", reason = " Summer " });

        JsonElement read = Assert.Single((await _api.GetAsync($"/assignments?userId={_user}")).Items());

        Assert.Equal(made.GetRawText(), read.GetRawText());
        Assert.Equal("active", read.Text("state"));
        Assert.Equal("2099-01-01T00:00:00Z", read.Text("until"));
        Assert.Equal("Summer", read.Text("reason"));
        Assert.Equal("screen", read.Text("source"));
        Assert.Equal(JsonValueKind.Null, read.GetProperty("workspaceId").ValueKind);
        Assert.NotNull(read.Text("userName"));
        Assert.NotNull(read.Text("groupName"));
    }

    [Theory]
    [InlineData("2099-01-01T00:00:00Z", null, "planned")]
    [InlineData(null, "2020-01-01T00:00:00Z", "ended")]
    [InlineData(null, null, "active")]
    public async Task The_state_follows_the_window(string? from, string? until, string state)
    {
        JsonElement made = await _api.CreateAsync("/assignments", new { userId = _user, groupId = _group, from, until, reason = "Test" });

        Assert.Equal(state, made.Text("state"));
        Assert.Equal(made.Id(), Assert.Single((await _api.GetAsync($"/assignments?userId={_user}&state={state}")).Items()).Id());
        foreach (string other in new[] { "planned", "active", "ended" }.Except([state], StringComparer.Ordinal))
        {
            Assert.Empty((await _api.GetAsync($"/assignments?userId={_user}&state={other}")).Items());
        }
    }

    [Fact]
    public async Task Everything_wrong_is_named_by_field()
    {
        JsonElement problem = await _api.PostAsync(
            "/assignments",
            new { userId = Guid.CreateVersion7(), groupId = Guid.CreateVersion7(), workspaceId = Guid.CreateVersion7(), from = "2026-01-02T00:00:00Z", until = "2026-01-01T00:00:00Z" },
            HttpStatusCode.BadRequest);

        Assert.Equal(["groupId", "reason", "until", "userId", "workspaceId"], problem.Fields().Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task The_super_user_is_not_touched()
    {
        JsonElement problem = await _api.PostAsync(
            "/assignments", new { userId = Constants.Security.SuperUserKey, groupId = _group, reason = "Test" }, HttpStatusCode.BadRequest);

        Assert.Equal(["userId"], problem.Fields());
    }

    [Fact]
    public async Task The_same_group_in_the_same_place_at_the_same_time_is_a_conflict()
    {
        await _api.CreateAsync("/assignments", new { userId = _user, groupId = _group, until = "2099-01-01T00:00:00Z", reason = "Test" });

        JsonElement problem = await _api.PostAsync(
            "/assignments", new { userId = _user, groupId = _group, from = "2098-01-01T00:00:00Z", reason = "Test" }, HttpStatusCode.Conflict);
        JsonElement later = await _api.CreateAsync("/assignments", new { userId = _user, groupId = _group, from = "2099-01-01T00:00:00Z", reason = "Test" });

        Assert.Equal("assignment-already-held", problem.ProblemType());
        Assert.Equal("planned", later.Text("state"));
    }

    [Fact]
    public async Task Extending_moves_the_end()
    {
        JsonElement made = await _api.CreateAsync("/assignments", new { userId = _user, groupId = _group, until = "2098-01-01T00:00:00Z", reason = "Test" });

        JsonElement extended = await _api.PostAsync(
            $"/assignments/{made.Id()}/extend", new { until = "2099-01-01T00:00:00Z", version = 1 }, HttpStatusCode.OK);

        Assert.Equal("2099-01-01T00:00:00Z", extended.Text("until"));
        Assert.Equal(2, extended.Version());
        JsonElement stale = await _api.PostAsync(
            $"/assignments/{made.Id()}/extend", new { until = "2100-01-01T00:00:00Z", version = 1 }, HttpStatusCode.Conflict);
        Assert.Equal("stale-version", stale.ProblemType());
    }

    [Fact]
    public async Task Deleting_ends_and_keeps_the_row_so_that_scoped_stays_scoped()
    {
        JsonElement made = await _api.CreateAsync("/assignments", new { userId = _user, groupId = _group, reason = "Test" });

        await _api.DeleteAsync($"/assignments/{made.Id()}");

        JsonElement after = Assert.Single((await _api.GetAsync($"/assignments?userId={_user}")).Items());
        Assert.Equal("ended", after.Text("state"));
        JsonElement again = await _api.DeleteAsync($"/assignments/{made.Id()}", HttpStatusCode.Conflict);
        Assert.Equal("assignment-ended", again.ProblemType());
    }

    [Fact]
    public async Task Nobody_gives_themselves_anything()
    {
        var person = await _host.People.AdministratorAsync();
        using UserAccessApi own = await UserAccessApi.SignInAsync(_host, person.Username);

        JsonElement problem = await own.PostAsync("/assignments", new { userId = person.Key, groupId = _group, reason = "Me" }, HttpStatusCode.Forbidden);

        Assert.Equal("own-access", problem.ProblemType());
        Assert.Empty((await own.GetAsync($"/assignments?userId={person.Key}")).Items());
    }

    public ValueTask DisposeAsync()
    {
        _api.Dispose();
        return ValueTask.CompletedTask;
    }
}
