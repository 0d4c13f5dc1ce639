using System.Net;
using System.Net.Http.Json;
using Our.UserAccess.IntegrationTests.Hosting;
using Umbraco.Cms.Core.Models.Membership;

namespace Our.UserAccess.IntegrationTests.Http;

public sealed class SessionTests(BackOfficeFixture fixture)
{
    private BackOfficeHost Host => fixture.Host;

    [Fact]
    public async Task Disabling_a_user_ends_the_session_at_once()
    {
        IUser user = await Host.People.UserAsync("editor");
        using BackOfficeBrowser browser = await Host.SignInAsync(user.Username);
        await Host.People.DisableAsync(user);
        await AssertSignedOutAsync(browser);
    }

    [Fact]
    public async Task Changing_the_password_ends_the_other_sessions_and_keeps_this_one()
    {
        IUser user = await Host.People.UserAsync("editor");
        using BackOfficeBrowser here = await Host.SignInAsync(user.Username);
        using BackOfficeBrowser elsewhere = await Host.SignInAsync(user.Username);
        using HttpResponseMessage changed = await here.PostAsync(
            "user/current/change-password", new { oldPassword = People.Password, newPassword = "Another-Password-1" });
        Assert.Equal(HttpStatusCode.OK, changed.StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await here.GetAsync("user/current")).StatusCode);
        await AssertSignedOutAsync(elsewhere);
    }

    [Fact]
    public async Task A_forged_cookie_is_no_session()
    {
        using BackOfficeBrowser browser = Host.Browser();
        browser.Cookies.SetCookies(Host.Address, "UMB_UCONTEXT=CfDJ8forged");
        await AssertSignedOutAsync(browser);
    }

    [Fact]
    public async Task A_change_without_the_authorization_header_is_refused()
    {
        IUser administrator = await Host.People.AdministratorAsync();
        IUser victim = await Host.People.UserAsync("editor");
        using BackOfficeBrowser browser = await Host.SignInAsync(administrator.Username);
        object body = new { userIds = new[] { new { id = victim.Key } } };
        using HttpResponseMessage response = await browser.SendAsync(
            HttpMethod.Post, "user/disable", JsonContent.Create(body), authorized: false);
        await BackOfficeBrowser.JsonAsync(response, HttpStatusCode.Unauthorized);
        Assert.Equal("Inactive", (await browser.GetJsonAsync($"user/{victim.Key}")).GetProperty("state").GetString());
    }

    [Fact]
    public async Task Answers_of_the_api_are_not_stored_and_not_sniffed()
    {
        using BackOfficeBrowser browser = Host.Browser();
        using HttpResponseMessage response = await browser.GetAsync("server/status");
        Assert.Contains("no-store", response.Headers.CacheControl?.ToString(), StringComparison.Ordinal);
        Assert.Equal("nosniff", Assert.Single(response.Headers.GetValues("X-Content-Type-Options")));
    }

    private static async Task AssertSignedOutAsync(BackOfficeBrowser browser)
    {
        using HttpResponseMessage response = await browser.GetAsync("user/current");
        await BackOfficeBrowser.JsonAsync(response, HttpStatusCode.Unauthorized);
    }
}
