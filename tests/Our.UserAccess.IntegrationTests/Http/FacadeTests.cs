using System.Net;
using System.Text.Json;
using Our.UserAccess.IntegrationTests.Hosting;
using Umbraco.Cms.Core.Models.Membership;

namespace Our.UserAccess.IntegrationTests.Http;

public sealed class FacadeTests(BackOfficeFixture fixture)
{
    private BackOfficeHost Host => fixture.Host;

    [Fact]
    public async Task A_code_and_its_verifier_give_placeholder_tokens()
    {
        using BackOfficeBrowser browser = await SignedInAsync();
        using HttpResponseMessage response = await Facade.RedeemAsync(browser, await Facade.CodeAsync(browser));
        JsonElement tokens = await BackOfficeBrowser.JsonAsync(response, HttpStatusCode.OK);
        Assert.Equal("[redacted]", tokens.GetProperty("access_token").GetString());
        Assert.Equal("[redacted]", tokens.GetProperty("refresh_token").GetString());
        Assert.Equal(300, tokens.GetProperty("expires_in").GetInt32());
        Assert.Contains("no-store", response.Headers.CacheControl?.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_verifier_uses_the_code_up()
    {
        using BackOfficeBrowser browser = await SignedInAsync();
        string code = await Facade.CodeAsync(browser);
        await Facade.AssertInvalidGrantAsync(await Facade.RedeemAsync(browser, code, verifier: "another-verifier-of-more-than-forty-three-characters"));
        await Facade.AssertInvalidGrantAsync(await Facade.RedeemAsync(browser, code));
    }

    [Fact]
    public async Task A_code_works_once()
    {
        using BackOfficeBrowser browser = await SignedInAsync();
        string code = await Facade.CodeAsync(browser);
        using HttpResponseMessage first = await Facade.RedeemAsync(browser, code);
        Assert.Equal(HttpStatusCode.OK, first.StatusCode);
        await Facade.AssertInvalidGrantAsync(await Facade.RedeemAsync(browser, code));
    }

    [Fact]
    public async Task A_code_is_bound_to_its_session()
    {
        using BackOfficeBrowser browser = await SignedInAsync();
        using BackOfficeBrowser thief = await SignedInAsync();
        await Facade.AssertInvalidGrantAsync(await Facade.RedeemAsync(thief, await Facade.CodeAsync(browser)));
    }

    [Fact]
    public async Task A_code_is_bound_to_its_address()
    {
        using BackOfficeBrowser browser = await SignedInAsync();
        string code = await Facade.CodeAsync(browser);
        await Facade.AssertInvalidGrantAsync(await Facade.RedeemAsync(browser, code, redirectUri: $"{Host.Address}umbraco/oauth_complete"));
    }

    [Theory]
    [InlineData("https://evil.test/umbraco/oauth_complete")]
    [InlineData("//evil.test/umbraco/oauth_complete")]
    [InlineData("/umbraco/oauth_complete.evil")]
    [InlineData("/somewhere")]
    public async Task A_foreign_address_gets_no_code(string redirectUri)
    {
        using BackOfficeBrowser browser = await SignedInAsync();
        using HttpResponseMessage response = await Facade.AuthorizeAsync(browser, redirectUri);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Fact]
    public async Task Another_client_gets_no_code()
    {
        using BackOfficeBrowser browser = await SignedInAsync();
        using HttpResponseMessage response = await Facade.AuthorizeAsync(browser, clientId: "someone-else");
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Fact]
    public async Task Without_a_session_the_browser_is_sent_to_the_sign_in_page_and_back()
    {
        using BackOfficeBrowser browser = Host.Browser();
        using HttpResponseMessage response = await Facade.AuthorizeAsync(browser);
        Assert.StartsWith("/umbraco/login?returnUrl=%2Fumbraco%2Fmanagement", response.Headers.Location?.OriginalString, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Refreshing_needs_the_session()
    {
        using BackOfficeBrowser browser = await SignedInAsync();
        using HttpResponseMessage refreshed = await Facade.RefreshAsync(browser);
        Assert.Equal(HttpStatusCode.OK, refreshed.StatusCode);
        using BackOfficeBrowser stranger = Host.Browser();
        await Facade.AssertInvalidGrantAsync(await Facade.RefreshAsync(stranger));
    }

    [Theory]
    [InlineData("/umbraco/logout", "/umbraco/logout")]
    [InlineData("https://evil.test/umbraco/logout", "/umbraco/login")]
    public async Task Signing_out_ends_the_session_and_stays_on_this_site(string next, string expected)
    {
        using BackOfficeBrowser browser = await SignedInAsync();
        string cookie = browser.Cookies.GetCookieHeader(Host.Address);
        using HttpResponseMessage response = await browser.GetAsync($"security/back-office/signout?post_logout_redirect_uri={Uri.EscapeDataString(next)}");
        Assert.Equal(expected, response.Headers.Location?.OriginalString);

        // Not even a copy of the cookie that was kept works any more.
        using BackOfficeBrowser copy = Host.Browser();
        copy.Cookies.SetCookies(Host.Address, cookie);
        Assert.Equal(HttpStatusCode.Unauthorized, (await copy.GetAsync("user/current")).StatusCode);
    }

    private async Task<BackOfficeBrowser> SignedInAsync()
    {
        IUser user = await Host.People.UserAsync("editor");
        return await Host.SignInAsync(user.Username);
    }
}
