using System.Net;
using System.Text.Json;
using Our.UserAccess.IntegrationTests.Hosting;
using Our.UserAccess.Shared.Api;
using Umbraco.Cms.Core.Models.Membership;

namespace Our.UserAccess.IntegrationTests.Users;

public sealed class PasswordTests(BackOfficeFixture fixture) : IAsyncLifetime
{
    private readonly BackOfficeHost _host = fixture.Host;
    private UserAccessApi _admin = null!;
    private IUser _person = null!;

    public async ValueTask InitializeAsync()
    {
        _admin = await UserAccessApi.AdministratorAsync(_host);
        _person = await _host.People.UserAsync("admin");
    }

    [Fact]
    public async Task A_generated_password_replaces_the_old_one_and_ends_the_sessions()
    {
        using BackOfficeBrowser before = await _host.SignInAsync(_person.Username);

        string password = (await _admin.PostAsync($"/users/{_person.Key}/password", new { }, HttpStatusCode.OK)).Text("password")!;

        using HttpResponseMessage ended = await before.GetAsync(ApiRoute.Base + "/users");
        Assert.Equal(HttpStatusCode.Unauthorized, ended.StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, await SignInAsync(People.Password));
        Assert.Equal(HttpStatusCode.NoContent, await SignInAsync(password));
    }

    [Fact]
    public async Task A_chosen_password_keeps_the_rules_and_is_not_told_again()
    {
        JsonElement rules = await _admin.GetAsync("/users/password-rules");
        string tooShort = new('a', rules.GetProperty("minLength").GetInt32() - 1);

        Assert.Equal(["password"], (await _admin.PostAsync($"/users/{_person.Key}/password", new { password = tooShort }, HttpStatusCode.BadRequest)).Fields());
        JsonElement answer = await _admin.PostAsync($"/users/{_person.Key}/password", new { password = "Another-2026-one!" }, HttpStatusCode.OK);

        Assert.Equal(JsonValueKind.Null, answer.GetProperty("password").ValueKind);
        Assert.Equal(HttpStatusCode.NoContent, await SignInAsync("Another-2026-one!"));
    }

    [Fact]
    public async Task An_invited_person_chooses_their_own() => Assert.Equal(
        "user-invited",
        (await _admin.PostAsync($"/users/{(await _host.People.InvitedAsync()).Key}/password", new { }, HttpStatusCode.Conflict)).ProblemType());

    public ValueTask DisposeAsync()
    {
        _admin.Dispose();
        return ValueTask.CompletedTask;
    }

    private async Task<HttpStatusCode> SignInAsync(string password)
    {
        using BackOfficeBrowser browser = _host.Browser();
        using HttpResponseMessage answer = await browser.SignInAsync(_person.Username, password);
        return answer.StatusCode;
    }
}
