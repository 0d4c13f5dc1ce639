using System.Net;
using System.Text.Json;
using Our.UserAccess.IntegrationTests.Hosting;

namespace Our.UserAccess.IntegrationTests.ManagementApi;

public sealed class UserGroupsTests(BackOfficeFixture fixture)
{
    private BackOfficeHost Host => fixture.Host;

    [Fact]
    public async Task A_group_comes_back_as_it_was_sent()
    {
        using BackOfficeBrowser browser = await AdministratorAsync();
        string id = await CreateAsync(browser, "roundTrip");
        JsonElement group = await browser.GetJsonAsync($"user-group/{id}");
        Assert.Equal("Umb.Section.Content", group.GetProperty("sections")[0].GetString());
        Assert.Equal(["Another.Package.Verb", "Umb.Document.Read"], Strings(group.GetProperty("fallbackPermissions")));
        JsonElement unknown = Assert.Single(group.GetProperty("permissions").EnumerateArray());
        Assert.Equal("UnknownTypePermissionPresentationModel", unknown.GetProperty("$type").GetString());
        Assert.Equal("Another.Package", unknown.GetProperty("context").GetString());
        Assert.Equal(["Another.Verb"], Strings(unknown.GetProperty("verbs")));
    }

    [Fact]
    public async Task An_alias_is_taken_once()
    {
        using BackOfficeBrowser browser = await AdministratorAsync();
        await CreateAsync(browser, "takenOnce");
        using HttpResponseMessage second = await browser.PostAsync("user-group", Body("takenOnce"));
        JsonElement problem = await BackOfficeBrowser.JsonAsync(second, HttpStatusCode.Conflict);
        Assert.Equal("alias", Assert.Single(problem.GetProperty("errors").EnumerateObject()).Name);
    }

    [Fact]
    public async Task The_administrators_group_stays()
    {
        using BackOfficeBrowser browser = await AdministratorAsync();
        JsonElement administrators = (await browser.GetJsonAsync("filter/user-group?take=10000")).GetProperty("items").EnumerateArray()
            .Single(group => group.GetProperty("alias").GetString() == "admin");
        Assert.False(administrators.GetProperty("isDeletable").GetBoolean());
        using HttpResponseMessage response = await browser.DeleteAsync($"user-group/{administrators.GetProperty("id").GetGuid()}");
        await BackOfficeBrowser.JsonAsync(response, HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task A_deleted_group_is_gone()
    {
        using BackOfficeBrowser browser = await AdministratorAsync();
        string id = await CreateAsync(browser, "deleted");
        Assert.Equal(HttpStatusCode.OK, (await browser.DeleteAsync("user-group", new { userGroupIds = new[] { new { id } } })).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync($"user-group/{id}")).StatusCode);
    }

    private async Task<BackOfficeBrowser> AdministratorAsync() => await Host.SignInAsync((await Host.People.AdministratorAsync()).Username);

    private static async Task<string> CreateAsync(BackOfficeBrowser browser, string alias)
    {
        using HttpResponseMessage created = await browser.PostAsync("user-group", Body(alias));
        Assert.True(created.StatusCode == HttpStatusCode.Created, await created.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        return Assert.Single(created.Headers.GetValues("Umb-Generated-Resource"));
    }

    private static Dictionary<string, object?> Body(string alias) => new(StringComparer.Ordinal)
    {
        ["name"] = alias,
        ["alias"] = alias,
        ["icon"] = "icon-users",
        ["sections"] = new[] { "Umb.Section.Content" },
        ["languages"] = Array.Empty<string>(),
        ["hasAccessToAllLanguages"] = true,
        ["documentRootAccess"] = true,
        ["mediaRootAccess"] = false,
        ["fallbackPermissions"] = new[] { "Umb.Document.Read", "Another.Package.Verb" },
        ["permissions"] = new object[]
        {
            new Dictionary<string, object>(StringComparer.Ordinal)
            {
                ["$type"] = "UnknownTypePermissionPresentationModel",
                ["context"] = "Another.Package",
                ["verbs"] = new[] { "Another.Verb" },
            },
        },
    };

    private static IEnumerable<string> Strings(JsonElement array) =>
        array.EnumerateArray().Select(item => item.GetString()!).Order(StringComparer.Ordinal);
}
