using System.Net;
using System.Text.Json;
using Our.UserAccess.IntegrationTests.Hosting;
using Umbraco.Cms.Core.Models.Membership;

namespace Our.UserAccess.IntegrationTests.ManagementApi;

public sealed class UsersSectionTests(BackOfficeFixture fixture)
{
    private BackOfficeHost Host => fixture.Host;

    [Fact]
    public async Task A_created_user_is_found_under_the_id_that_the_header_names()
    {
        using BackOfficeBrowser browser = await AdministratorAsync();
        Guid writers = await GroupKeyAsync(browser, "writer");
        string email = $"created-{Guid.CreateVersion7():N}@example.test";
        using HttpResponseMessage created = await browser.PostAsync("user", NewUser(email, writers));
        Assert.Equal(HttpStatusCode.Created, created.StatusCode);
        Assert.Equal(0, created.Content.Headers.ContentLength);
        string id = Assert.Single(created.Headers.GetValues("Umb-Generated-Resource"));
        JsonElement user = await browser.GetJsonAsync($"user/{id}");
        Assert.Equal(email, user.GetProperty("email").GetString());
        Assert.Equal("Inactive", user.GetProperty("state").GetString());
        Assert.Equal(writers, user.GetProperty("userGroupIds")[0].GetProperty("id").GetGuid());
    }

    [Fact]
    public async Task A_second_user_with_the_same_address_is_told_at_the_field()
    {
        using BackOfficeBrowser browser = await AdministratorAsync();
        IUser taken = await Host.People.UserAsync("writer");
        using HttpResponseMessage response = await browser.PostAsync("user", NewUser(taken.Email, await GroupKeyAsync(browser, "writer")));
        JsonElement problem = await BackOfficeBrowser.JsonAsync(response, HttpStatusCode.BadRequest);
        Assert.Equal("Error", problem.GetProperty("type").GetString());
        Assert.Contains(problem.GetProperty("operationStatus").GetString(), (string[])["DuplicateEmail", "DuplicateUserName"]);
        Assert.NotEmpty(problem.GetProperty("errors").EnumerateObject());
    }

    [Fact]
    public async Task An_update_changes_what_it_says_and_keeps_the_rest()
    {
        using BackOfficeBrowser browser = await AdministratorAsync();
        IUser user = await Host.People.UserAsync("writer");
        using HttpResponseMessage response = await browser.PutAsync($"user/{user.Key}", new
        {
            email = user.Email,
            userName = user.Username,
            name = "A new name",
            languageIsoCode = "en-US",
            userGroupIds = new[] { new { id = await GroupKeyAsync(browser, "editor") } },
            documentStartNodeIds = Array.Empty<object>(),
            hasDocumentRootAccess = true,
            mediaStartNodeIds = Array.Empty<object>(),
            hasMediaRootAccess = false,
        });
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        JsonElement updated = await browser.GetJsonAsync($"user/{user.Key}");
        Assert.Equal("A new name", updated.GetProperty("name").GetString());
        Assert.True(updated.GetProperty("hasDocumentRootAccess").GetBoolean());
        Assert.Equal(user.Email, updated.GetProperty("email").GetString());
    }

    [Fact]
    public async Task Disabling_and_enabling_change_the_state()
    {
        using BackOfficeBrowser browser = await AdministratorAsync();
        IUser user = await Host.People.UserAsync("writer");
        object body = new { userIds = new[] { new { id = user.Key } } };
        Assert.Equal(HttpStatusCode.OK, (await browser.PostAsync("user/disable", body)).StatusCode);
        Assert.Equal("Disabled", await StateAsync(browser, user));
        Assert.Equal(HttpStatusCode.OK, (await browser.PostAsync("user/enable", body)).StatusCode);
        Assert.Equal("Inactive", await StateAsync(browser, user));
    }

    [Fact]
    public async Task Unlocking_lets_a_locked_user_in_again()
    {
        using BackOfficeBrowser browser = await AdministratorAsync();
        IUser user = await Host.People.UserAsync("writer");
        for (int attempt = 0; attempt < 5; attempt++)
        {
            await Host.Browser().SignInAsync(user.Username, "guess");
        }

        Assert.Equal("LockedOut", await StateAsync(browser, user));
        Assert.Equal(HttpStatusCode.OK, (await browser.PostAsync("user/unlock", new { userIds = new[] { new { id = user.Key } } })).StatusCode);
        using BackOfficeBrowser unlocked = await Host.SignInAsync(user.Username);
        Assert.Equal(HttpStatusCode.OK, (await unlocked.GetAsync("user/current")).StatusCode);
    }

    [Fact]
    public async Task Nobody_disables_themselves()
    {
        IUser administrator = await Host.People.AdministratorAsync();
        using BackOfficeBrowser browser = await Host.SignInAsync(administrator.Username);
        using HttpResponseMessage response = await browser.PostAsync("user/disable", new { userIds = new[] { new { id = administrator.Key } } });
        JsonElement problem = await BackOfficeBrowser.JsonAsync(response, HttpStatusCode.BadRequest);
        Assert.Equal("CannotDisableSelf", problem.GetProperty("operationStatus").GetString());
    }

    [Fact]
    public async Task A_manager_who_is_no_administrator_cannot_touch_an_administrator()
    {
        IUserGroup managers = await Host.People.GroupAsync(["users"]);
        IUser manager = await Host.People.UserAsync(managers.Alias);
        IUser administrator = await Host.People.AdministratorAsync();
        using BackOfficeBrowser browser = await Host.SignInAsync(manager.Username);
        object body = new { userIds = new[] { new { id = administrator.Key } } };
        Assert.Equal(HttpStatusCode.Forbidden, (await browser.PostAsync("user/disable", body)).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await browser.DeleteAsync($"user/{administrator.Key}")).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await browser.PostAsync($"user/{administrator.Key}/reset-password")).StatusCode);
    }

    [Fact]
    public async Task The_list_is_filtered_by_name_state_and_group()
    {
        using BackOfficeBrowser browser = await AdministratorAsync();
        IUserGroup group = await Host.People.GroupAsync(["content"]);
        IUser one = await Host.People.UserAsync(group.Alias);
        IUser other = await Host.People.UserAsync(group.Alias);
        await Host.People.DisableAsync(other);
        JsonElement byGroup = await browser.GetJsonAsync($"filter/user?skip=0&take=50&userGroupIds={group.Key}");
        Assert.Equal(2, byGroup.GetProperty("total").GetInt32());
        JsonElement disabled = await browser.GetJsonAsync($"filter/user?userGroupIds={group.Key}&userStates=Disabled");
        Assert.Equal(other.Key, Assert.Single(disabled.GetProperty("items").EnumerateArray()).GetProperty("id").GetGuid());
        JsonElement byName = await browser.GetJsonAsync($"filter/user?userGroupIds={group.Key}&filter={one.Name}");
        Assert.Equal(one.Key, Assert.Single(byName.GetProperty("items").EnumerateArray()).GetProperty("id").GetGuid());
    }

    [Fact]
    public async Task A_list_that_is_not_a_whole_page_says_what_is_wrong()
    {
        using BackOfficeBrowser browser = await AdministratorAsync();
        using HttpResponseMessage response = await browser.GetAsync("filter/user?skip=3&take=10");
        await BackOfficeBrowser.JsonAsync(response, HttpStatusCode.BadRequest);
    }

    private async Task<BackOfficeBrowser> AdministratorAsync() => await Host.SignInAsync((await Host.People.AdministratorAsync()).Username);

    private static async Task<string?> StateAsync(BackOfficeBrowser browser, IUser user) =>
        (await browser.GetJsonAsync($"user/{user.Key}")).GetProperty("state").GetString();

    private static async Task<Guid> GroupKeyAsync(BackOfficeBrowser browser, string alias) =>
        (await browser.GetJsonAsync("filter/user-group?take=10000")).GetProperty("items").EnumerateArray()
            .Single(group => group.GetProperty("alias").GetString() == alias).GetProperty("id").GetGuid();

    private static object NewUser(string email, Guid group) => new
    {
        email,
        userName = email,
        name = "Created",
        userGroupIds = new[] { new { id = group } },
        kind = "Default",
    };
}
