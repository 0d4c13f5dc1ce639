using System.Net;
using Our.UserAccess.IntegrationTests.Hosting;
using Umbraco.Cms.Core.Models.Membership;

namespace Our.UserAccess.IntegrationTests.ManagementApi;

/// <summary>Every endpoint that the host has is in reach of nobody unless it is said here or by its policy.</summary>
public sealed class AccessMatrixTests(BackOfficeFixture fixture)
{
    private const string Api = "/umbraco/management/api/v1";

    private static readonly string[] Anonymous =
    [
        $"* /umbraco/management/api/{{**path}}",
        $"GET {Api}/manifest/manifest/public",
        $"GET {Api}/security/back-office/authorize",
        $"GET {Api}/security/back-office/graphics/login-background",
        $"GET {Api}/security/back-office/graphics/login-logo",
        $"GET {Api}/security/back-office/graphics/login-logo-alternative",
        $"GET {Api}/security/back-office/graphics/logo",
        $"GET {Api}/security/back-office/graphics/logo-alternative",
        $"GET {Api}/security/back-office/signout",
        $"GET {Api}/server/configuration",
        $"GET {Api}/server/status",
        $"POST {Api}/security/back-office/revoke",
        $"POST {Api}/security/back-office/token",
        $"POST {Api}/security/forgot-password",
        $"POST {Api}/security/forgot-password/reset",
        $"POST {Api}/security/forgot-password/verify",
        $"POST {Api}/user/invite/create-password",
        $"POST {Api}/user/invite/verify",
        "GET /media/{**path}",
        "GET /testsite/mail",
        "GET /testsite/mail/{id:guid}",
        "GET /umbraco/login",
        "GET /umbraco/user-access/invitation",
        "HEAD /media/{**path}",
        "HEAD /umbraco/user-access/invitation",
        "POST /testsite/sign-in",
        "POST /umbraco/user-access/invitation/accept",
        "POST /umbraco/user-access/invitation/opened",
        "POST /umbraco/user-access/invitation/request-new",
        "POST /umbraco/login",
    ];

    // What everybody who is signed in may do, with or without a section.
    private static readonly string[] EveryUser =
    [
        "culture", "item/language", "item/user", "item/user-group", "language", "manifest/manifest", "news-dashboard",
        "security/configuration", "server/information", "server/upgrade-check", "temporary-file", "user-data", "user/current",
    ];

    private BackOfficeHost Host => fixture.Host;

    private IReadOnlyList<Endpoint> All => Endpoint.Of(Host);

    [Fact]
    public void Anonymous_endpoints_are_the_ones_that_are_listed() =>
        Assert.Equal(Anonymous.Order(StringComparer.Ordinal), All.Where(endpoint => endpoint.IsAnonymous).Select(endpoint => endpoint.ToString()).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_other_endpoint_has_a_policy() =>
        Assert.DoesNotContain(All, endpoint => !endpoint.IsAnonymous && endpoint.Policies.Count == 0);

    [Fact]
    public void Endpoints_with_the_base_policy_alone_are_the_ones_that_are_listed()
    {
        IEnumerable<Endpoint> open = All.Where(endpoint => !endpoint.IsAnonymous
            && endpoint.Pattern.StartsWith(Api, StringComparison.Ordinal)
            && !endpoint.Pattern.StartsWith($"{Api}/user-access", StringComparison.Ordinal)
            && endpoint.Policies.All(policy => policy == "BackOfficeAccess"));
        Assert.DoesNotContain(open, endpoint => !EveryUser.Any(area => endpoint.Pattern.StartsWith($"{Api}/{area}", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Nobody_gets_in_without_a_session()
    {
        using BackOfficeBrowser stranger = Host.Browser();
        await AssertAllAsync(stranger, endpoint => !endpoint.IsAnonymous, HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task A_user_without_sections_gets_no_further_than_everybody()
    {
        IUserGroup group = await Host.People.GroupAsync([]);
        IUser nobody = await Host.People.UserAsync(group.Alias);
        using BackOfficeBrowser browser = await Host.SignInAsync(nobody.Username);
        await AssertAllAsync(browser, endpoint => !endpoint.IsAnonymous && endpoint.Policies.Any(policy => policy != "BackOfficeAccess"), HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task A_user_without_the_users_section_manages_no_users()
    {
        IUserGroup group = await Host.People.GroupAsync(["content", "media", "settings", "packages", "member", "translation"]);
        IUser editor = await Host.People.UserAsync(group.Alias);
        using BackOfficeBrowser browser = await Host.SignInAsync(editor.Username);
        await AssertAllAsync(browser, endpoint => endpoint.Policies.Contains("SectionAccessUsers", StringComparer.Ordinal), HttpStatusCode.Forbidden);
    }

    private async Task AssertAllAsync(BackOfficeBrowser browser, Func<Endpoint, bool> which, HttpStatusCode expected)
    {
        Endpoint[] asked = [.. All.Where(which)];
        Assert.NotEmpty(asked);
        List<string> wrong = [];
        foreach (Endpoint endpoint in asked)
        {
            HttpMethod method = endpoint.Method == "*" ? HttpMethod.Get : new HttpMethod(endpoint.Method);
            using HttpResponseMessage response = await browser.SendAsync(method, endpoint.Address, Body(endpoint), authorized: true);
            if (response.StatusCode != expected)
            {
                wrong.Add($"{endpoint}: {(int)response.StatusCode}");
            }
        }

        Assert.Empty(wrong);
    }

    // The content type is looked at before access is.
    private static HttpContent? Body(Endpoint endpoint) =>
        endpoint.Pattern.EndsWith("/temporary-file", StringComparison.Ordinal) && endpoint.Method == "POST" ? new MultipartFormDataContent() : null;
}
