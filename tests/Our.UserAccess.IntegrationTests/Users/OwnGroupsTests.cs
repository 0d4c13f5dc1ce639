using System.Net;
using System.Text.Json;
using Our.UserAccess.IntegrationTests.Hosting;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.Membership;

namespace Our.UserAccess.IntegrationTests.Users;

public sealed class OwnGroupsTests(BackOfficeFixture fixture) : IAsyncLifetime
{
    private readonly BackOfficeHost _host = fixture.Host;
    private UserAccessApi _admin = null!;
    private IUserGroup _first = null!;
    private IUserGroup _second = null!;
    private IUser _person = null!;

    public async ValueTask InitializeAsync()
    {
        _admin = await UserAccessApi.AdministratorAsync(_host);
        _first = await _host.People.GroupAsync(["content"]);
        _second = await _host.People.GroupAsync(["media"], Constants.System.Root);
        _person = await _host.People.UserAsync(_first.Alias);
    }

    [Fact]
    public async Task The_groups_become_those_that_are_named_even_none()
    {
        JsonElement both = await SetAsync([_first.Key, _second.Key]);
        Assert.Equal(new[] { _first.Key, _second.Key }.Order(), Groups(both).Order());

        JsonElement none = await SetAsync([]);
        Assert.Empty(Groups(none));
        Assert.Contains("noGroups", none.GetProperty("flags").EnumerateArray().Select(flag => flag.GetString()));
        Assert.Equal("Without groups", (await _admin.PutAsync($"/users/{_person.Key}", new { version = none.Text("version"), name = "Without groups" })).Text("name"));
    }

    [Fact]
    public async Task A_group_that_does_not_exist_is_a_mistake_in_the_field()
    {
        Assert.Equal(["groupIds"], (await SetAsync([Guid.CreateVersion7()], HttpStatusCode.BadRequest)).Fields());
        Assert.Equal(["groupIds"], (await _admin.PutAsync($"/users/{_person.Key}/groups", new { version = await VersionAsync() }, HttpStatusCode.BadRequest)).Fields());
    }

    [Fact]
    public async Task A_group_that_an_assignment_gives_is_not_taken_by_hand()
    {
        await AssignAsync(_second, until: null);

        JsonElement problem = await SetAsync([_first.Key], HttpStatusCode.Conflict);

        Assert.Equal("decided-by-assignments", problem.ProblemType());
        Assert.Contains(_second.Name!, problem.Text("detail"), StringComparison.Ordinal);
        await SetAsync([_second.Key]);
        Assert.Equal([_second.Key], Groups(await _admin.GetAsync($"/users/{_person.Key}")));
    }

    [Fact]
    public async Task A_group_whose_assignment_is_over_is_not_given_beside_it()
    {
        await AssignAsync(_second, until: "2020-01-01T00:00:00Z");

        JsonElement problem = await SetAsync([_first.Key, _second.Key], HttpStatusCode.Conflict);

        Assert.Equal("decided-by-assignments", problem.ProblemType());
        Assert.Equal([_first.Key], Groups(await _admin.GetAsync($"/users/{_person.Key}")));
    }

    public ValueTask DisposeAsync()
    {
        _admin.Dispose();
        return ValueTask.CompletedTask;
    }

    private static Guid[] Groups(JsonElement user) => [.. user.GetProperty("groups").EnumerateArray().Select(group => group.Id())];

    private Task<JsonElement> AssignAsync(IUserGroup group, string? until) =>
        _admin.CreateAsync("/assignments", new { userId = _person.Key, groupId = group.Key, until, reason = "Test" });

    private async Task<string> VersionAsync() => (await _admin.GetAsync($"/users/{_person.Key}")).Text("version")!;

    private async Task<JsonElement> SetAsync(Guid[] groups, HttpStatusCode status = HttpStatusCode.OK) =>
        await _admin.PutAsync($"/users/{_person.Key}/groups", new { version = await VersionAsync(), groupIds = groups }, status);
}
