using System.Net;
using System.Text.Json;
using Our.UserAccess.IntegrationTests.Hosting;
using Umbraco.Cms.Core.Models;

namespace Our.UserAccess.IntegrationTests.Workspaces;

public sealed class WorkspacesApiTests(BackOfficeFixture fixture) : IAsyncLifetime
{
    private readonly BackOfficeHost _host = fixture.Host;
    private UserAccessApi _api = null!;
    private IContent _site = null!;
    private IMedia _folder = null!;

    public async ValueTask InitializeAsync()
    {
        _api = await UserAccessApi.AdministratorAsync(_host);
        _site = await _host.Pages.PageAsync($"Site {Guid.CreateVersion7()}");
        _folder = _host.Pages.Folder($"Folder {Guid.CreateVersion7()}");
    }

    [Fact]
    public async Task A_workspace_is_kept_as_it_was_made()
    {
        Guid manager = (await _host.People.UserAsync("writer")).Key;

        JsonElement made = await _api.CreateAsync("/workspaces", new
        {
            name = "  Café Øst  ", contentRootIds = new[] { _site.Key }, mediaRootIds = new[] { _folder.Key },
            languages = new[] { "en-US" }, domains = new[] { "ost.example.test" }, formsFolders = new[] { "abc" }, managerIds = new[] { manager },
        });
        JsonElement read = await _api.GetAsync($"/workspaces/{made.Id()}");

        Assert.Equal(made.GetRawText(), read.GetRawText());
        Assert.Equal("Café Øst", read.Text("name"));
        Assert.StartsWith("cafe-ost", read.Text("alias"), StringComparison.Ordinal);
        Assert.Equal(_site.Name, read.GetProperty("contentRoots")[0].Text("name"));
        Assert.Equal("present", read.GetProperty("mediaRoots")[0].Text("state"));
        Assert.Equal(manager, read.GetProperty("managerIds")[0].GetGuid());
        Assert.Equal(1, read.Version());
    }

    [Fact]
    public async Task Overlapping_workspaces_are_allowed_and_shown()
    {
        IContent below = await _host.Pages.PageAsync("Below", _site);
        JsonElement outer = await CreateAsync(_site.Key);

        JsonElement inner = await CreateAsync(below.Key);

        Assert.Equal(outer.Id(), Assert.Single(inner.GetProperty("overlaps").EnumerateArray()).GetProperty("workspaceId").GetGuid());
        JsonElement again = await _api.GetAsync($"/workspaces/{outer.Id()}");
        Assert.Equal(inner.Id(), Assert.Single(again.GetProperty("overlaps").EnumerateArray()).GetProperty("workspaceId").GetGuid());
    }

    [Fact]
    public async Task A_change_from_an_old_version_is_a_conflict_and_changes_nothing()
    {
        JsonElement made = await CreateAsync(_site.Key);
        await _api.PutAsync($"/workspaces/{made.Id()}", new { name = "Second", contentRootIds = new[] { _site.Key }, version = 1 });

        JsonElement problem = await _api.PutAsync(
            $"/workspaces/{made.Id()}", new { name = "Third", contentRootIds = new[] { _site.Key }, version = 1 }, HttpStatusCode.Conflict);

        Assert.Equal("stale-version", problem.ProblemType());
        JsonElement after = await _api.GetAsync($"/workspaces/{made.Id()}");
        Assert.Equal("Second", after.Text("name"));
        Assert.Equal(2, after.Version());
    }

    [Fact]
    public async Task Everything_wrong_is_named_by_field_and_nothing_is_kept()
    {
        JsonElement problem = await _api.PostAsync(
            "/workspaces",
            new { name = " ", alias = "1 2", contentRootIds = new[] { Guid.CreateVersion7(), _folder.Key }, mediaRootIds = new[] { _site.Key } },
            HttpStatusCode.BadRequest);

        Assert.Equal(["alias", "contentRootIds", "mediaRootIds", "name"], problem.Fields().Order(StringComparer.Ordinal));
        Assert.Equal(2, problem.GetProperty("errors").GetProperty("contentRootIds").GetArrayLength());
    }

    [Theory]
    [InlineData("""{ "name": 7 }""", "name")]
    [InlineData("""{ "name": "A", "contentRootIds": ["x"] }""", "contentRootIds")]
    [InlineData("""{ "name": "A", "contentRootIds": null }""", "contentRootIds")]
    [InlineData("""{ "name": "A" """, "body")]
    [InlineData("""[]""", "body")]
    [InlineData("""null""", "body")]
    [InlineData("", "body")]
    public async Task A_body_that_cannot_be_read_names_the_field(string body, string field)
    {
        using BackOfficeBrowser browser = await _host.SignInAsync((await _host.People.AdministratorAsync()).Username);
        using var content = new StringContent(body, System.Text.Encoding.UTF8, "application/json");

        using HttpResponseMessage response = await browser.SendAsync(HttpMethod.Post, "user-access/workspaces", content, authorized: true);

        JsonElement problem = await BackOfficeBrowser.JsonAsync(response, HttpStatusCode.BadRequest);
        Assert.Equal([field], problem.Fields());
        Assert.StartsWith($"'{field}' ", problem.Text("detail"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_alias_is_given_once_whatever_its_case()
    {
        string alias = $"a{Guid.CreateVersion7():n}";
        await _api.CreateAsync("/workspaces", new { name = "One", alias, contentRootIds = new[] { _site.Key } });

        JsonElement problem = await _api.PostAsync(
            "/workspaces", new { name = "Two", alias = alias.ToUpperInvariant(), contentRootIds = new[] { _site.Key } }, HttpStatusCode.BadRequest);

        Assert.Equal(["alias"], problem.Fields());
    }

    [Fact]
    public async Task A_workspace_in_use_is_not_deleted_and_one_that_is_not_is()
    {
        JsonElement made = await CreateAsync(_site.Key);
        Guid user = (await _host.People.UserAsync("writer")).Key;
        Guid group = (await _host.People.GroupAsync([])).Key;
        JsonElement assignment = await _api.CreateAsync("/assignments", new { userId = user, groupId = group, workspaceId = made.Id(), reason = "Test" });

        JsonElement problem = await _api.DeleteAsync($"/workspaces/{made.Id()}", HttpStatusCode.Conflict);
        Assert.Equal("workspace-in-use", problem.ProblemType());

        await _api.DeleteAsync($"/assignments/{assignment.Id()}");
        await _api.DeleteAsync($"/workspaces/{made.Id()}");
        await _api.GetAsync($"/workspaces/{made.Id()}", HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_list_is_filtered_by_name_and_by_domain_and_paged()
    {
        string word = $"w{Guid.CreateVersion7():n}";
        foreach (int number in Enumerable.Range(1, 3))
        {
            await _api.CreateAsync("/workspaces", new { name = $"{word} {number}", contentRootIds = new[] { _site.Key }, domains = new[] { $"{word}{number}.test" } });
        }

        JsonElement byName = await _api.GetAsync($"/workspaces?filter={word}&take=2&orderDirection=descending");
        JsonElement byDomain = await _api.GetAsync($"/workspaces?filter={word}2.test");

        Assert.Equal(3, byName.GetProperty("total").GetInt32());
        Assert.Equal([$"{word} 3", $"{word} 2"], byName.Items().Select(item => item.Text("name")));
        Assert.Equal([$"{word} 2"], byDomain.Items().Select(item => item.Text("name")));
    }

    public ValueTask DisposeAsync()
    {
        _api.Dispose();
        return ValueTask.CompletedTask;
    }

    private Task<JsonElement> CreateAsync(Guid root) =>
        _api.CreateAsync("/workspaces", new { name = "Site", alias = $"s{Guid.CreateVersion7():n}", contentRootIds = new[] { root } });
}
