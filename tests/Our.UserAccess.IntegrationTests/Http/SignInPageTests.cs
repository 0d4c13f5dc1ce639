using System.Net;
using System.Text.RegularExpressions;
using EmbeddedUmbraco.Http.SignIn;
using Our.UserAccess.IntegrationTests.Hosting;
using Umbraco.Cms.Core.Models.Membership;

namespace Our.UserAccess.IntegrationTests.Http;

public sealed partial class SignInPageTests(BackOfficeFixture fixture)
{
    private BackOfficeHost Host => fixture.Host;

    [Theory]
    [InlineData("en-GB", "Sign in to the backoffice")]
    [InlineData("da-DK,en;q=0.5", "Log ind i backoffice")]
    [InlineData("sv", "Logga in i backoffice")]
    [InlineData("tlh", "Sign in to the backoffice")]
    public async Task The_page_speaks_the_language_of_the_browser(string language, string heading)
    {
        using HttpClient http = new() { BaseAddress = Host.Address };
        http.DefaultRequestHeaders.Add("Accept-Language", language);
        string page = await http.GetStringAsync("/umbraco/login", TestContext.Current.CancellationToken);
        Assert.Contains($"<h1>{heading}</h1>", WebUtility.HtmlDecode(page), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_form_signs_in_and_goes_where_the_browser_wanted_to_go()
    {
        IUser user = await Host.People.UserAsync("editor");
        using BackOfficeBrowser browser = Host.Browser();
        using HttpResponseMessage response = await SubmitAsync(browser, user.Username, People.Password, "/umbraco/section/user-access");
        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        Assert.Equal("/umbraco/section/user-access", response.Headers.Location?.OriginalString);
    }

    [Theory]
    [InlineData("https://evil.test/")]
    [InlineData("//evil.test/")]
    [InlineData("/\\evil.test/")]
    [InlineData("/\t/evil.test/")]
    [InlineData("javascript:alert(1)")]
    [InlineData("/umbraco/logout")]
    [InlineData("/umbraco/login?returnUrl=/umbraco")]
    public async Task The_form_never_leads_to_another_site(string returnUrl)
    {
        IUser user = await Host.People.UserAsync("editor");
        using BackOfficeBrowser browser = Host.Browser();
        using HttpResponseMessage response = await SubmitAsync(browser, user.Username, People.Password, returnUrl);
        Assert.Equal("/umbraco", response.Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task A_wrong_password_is_said_on_the_page_and_what_was_typed_is_encoded()
    {
        using BackOfficeBrowser browser = Host.Browser();
        using HttpResponseMessage response = await SubmitAsync(browser, "\"><script>alert(1)</script>", "wrong", "/umbraco");
        string page = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Contains("role=\"alert\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script>", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_without_the_antiforgery_token_is_refused()
    {
        IUser user = await Host.People.UserAsync("editor");
        using BackOfficeBrowser browser = Host.Browser();
        Dictionary<string, string> form = new(StringComparer.Ordinal) { ["username"] = user.Username, ["password"] = People.Password };
        using HttpResponseMessage response = await browser.PostFormAsync(SignInPaths.Page, form);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, (await browser.GetAsync("user/current")).StatusCode);
    }

    [Fact]
    public async Task Too_many_sign_ins_from_one_address_have_to_wait()
    {
        await using BackOfficeHost host = await BackOfficeHost.StartAsync(signInsPerMinute: 2, cancellationToken: TestContext.Current.CancellationToken);
        using BackOfficeBrowser browser = host.Browser();
        await browser.SignInAsync("a@example.test", "wrong");
        await browser.SignInAsync("b@example.test", "wrong");
        using HttpResponseMessage third = await browser.SignInAsync("c@example.test", "wrong");
        Assert.Equal(HttpStatusCode.TooManyRequests, third.StatusCode);
    }

    private static async Task<HttpResponseMessage> SubmitAsync(BackOfficeBrowser browser, string userName, string password, string returnUrl)
    {
        using HttpResponseMessage shown = await browser.GetAsync(SignInPaths.PageFor(returnUrl));
        string page = await shown.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Dictionary<string, string> form = new(StringComparer.Ordinal)
        {
            ["__RequestVerificationToken"] = Token().Match(page).Groups["token"].Value,
            ["returnUrl"] = returnUrl,
            ["username"] = userName,
            ["password"] = password,
        };
        return await browser.PostFormAsync(SignInPaths.Page, form);
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"(?<token>[^\"]+)\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Token();
}
