using System.Net;
using System.Text.Json;
using Our.UserAccess.IntegrationTests.Hosting;
using Umbraco.Cms.Core.Models.Membership;

namespace Our.UserAccess.IntegrationTests.Http;

public sealed class SignInTests(BackOfficeFixture fixture)
{
    private BackOfficeHost Host => fixture.Host;

    [Fact]
    public async Task The_right_password_starts_a_session_that_scripts_cannot_read()
    {
        IUser user = await Host.People.UserAsync("editor");
        using BackOfficeBrowser browser = Host.Browser();
        using HttpResponseMessage response = await browser.SignInAsync(user.Username, People.Password);
        Assert.Equal(HttpStatusCode.NoContent, response.StatusCode);
        Assert.Contains("httponly", Assert.Single(response.Headers.GetValues("Set-Cookie")), StringComparison.OrdinalIgnoreCase);
        JsonElement current = await browser.GetJsonAsync("user/current");
        Assert.Equal(user.Key, current.GetProperty("id").GetGuid());
    }

    [Fact]
    public async Task An_unknown_user_and_a_wrong_password_are_told_in_the_same_words()
    {
        IUser user = await Host.People.UserAsync("editor");
        string wrong = await RefusedAsync(user.Username, "not the password", HttpStatusCode.Unauthorized);
        string unknown = await RefusedAsync("nobody-at-all@example.test", "not the password", HttpStatusCode.Unauthorized);
        Assert.Equal(wrong, unknown);
    }

    [Fact]
    public async Task A_disabled_user_is_told_so_with_the_right_password()
    {
        IUser user = await Host.People.UserAsync("editor");
        await Host.People.DisableAsync(user);
        Assert.Contains("disabled", await RefusedAsync(user.Username, People.Password, HttpStatusCode.Locked), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Five_wrong_passwords_lock_the_account_even_for_the_right_one()
    {
        IUser user = await Host.People.UserAsync("editor");
        for (int attempt = 0; attempt < 5; attempt++)
        {
            using BackOfficeBrowser guesser = Host.Browser();
            using HttpResponseMessage guess = await guesser.SignInAsync(user.Username, "guess");
        }

        Assert.Contains("locked", await RefusedAsync(user.Username, People.Password, HttpStatusCode.Locked), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Both_fields_are_needed()
    {
        using BackOfficeBrowser browser = Host.Browser();
        using HttpResponseMessage response = await browser.SignInAsync(string.Empty, "something");
        await BackOfficeBrowser.JsonAsync(response, HttpStatusCode.BadRequest);
    }

    private async Task<string> RefusedAsync(string userName, string password, HttpStatusCode expected)
    {
        using BackOfficeBrowser browser = Host.Browser();
        using HttpResponseMessage response = await browser.SignInAsync(userName, password);
        JsonElement problem = await BackOfficeBrowser.JsonAsync(response, expected);
        Assert.Equal(0, browser.Cookies.Count);
        return problem.GetProperty("title").GetString()!;
    }
}
