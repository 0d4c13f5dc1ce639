using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Our.UserAccess.IntegrationTests.Backoffice;

public sealed partial class HostPageTests(BackofficeClientHost host) : IClassFixture<BackofficeClientHost>
{
    [Theory]
    [InlineData("/umbraco")]
    [InlineData("/umbraco/")]
    [InlineData("/umbraco/section/user-access/workspace/ua-user/view/groups")]
    [InlineData("/umbraco/oauth_complete?code=1&state=2")]
    public async Task Every_address_of_the_backoffice_answers_with_its_page(string address)
    {
        using var response = await host.Http.GetAsync(address, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("text/html", response.Content.Headers.ContentType?.MediaType);
        Assert.True(response.Headers.CacheControl?.NoCache);
        Assert.Contains("<umb-app>", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_call_that_nobody_answers_is_not_found_and_not_a_page()
    {
        using var unknown = await host.Http.GetAsync("/umbraco/management/api/v1/unknown", TestContext.Current.CancellationToken);
        using var known = await host.Http.GetAsync("/umbraco/management/api/v1/known", TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotFound, unknown.StatusCode);
        Assert.Equal("known", await known.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Every_module_in_the_import_map_is_served()
    {
        var imports = await ImportsAsync();

        Assert.True(imports.Count > 100);
        foreach (var (specifier, address) in imports.Where(import => import.Key.StartsWith("@umbraco-cms/", StringComparison.Ordinal)))
        {
            using var response = await host.Http.GetAsync(address, TestContext.Current.CancellationToken);
            Assert.True(response.IsSuccessStatusCode, $"{specifier} at {address}");
        }
    }

    [Fact]
    public async Task The_import_map_of_a_package_is_added_and_cannot_replace_a_module_of_the_client()
    {
        var imports = await ImportsAsync();

        Assert.Equal("/App_Plugins/Sample/tools.js", imports["sample/tools"]);
        Assert.Equal(host.Bundle.Address("client/external-lit.js"), imports["@umbraco-cms/backoffice/external/lit"]);
    }

    [Fact]
    public async Task The_content_security_policy_lets_the_import_map_run_and_no_other_inline_script()
    {
        using var response = await host.Http.GetAsync("/umbraco", TestContext.Current.CancellationToken);
        var html = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        var hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(ImportMap().Match(html).Groups["map"].Value)));

        var policy = Assert.Single(response.Headers.GetValues("Content-Security-Policy"));
        Assert.Contains($"script-src 'self' 'sha256-{hash}';", policy, StringComparison.Ordinal);
    }

    private async Task<Dictionary<string, string>> ImportsAsync()
    {
        var html = await host.Http.GetStringAsync("/umbraco", TestContext.Current.CancellationToken);
        using var map = JsonDocument.Parse(ImportMap().Match(html).Groups["map"].Value);
        return map.RootElement.GetProperty("imports").Deserialize<Dictionary<string, string>>()!;
    }

    [GeneratedRegex("<script type=\"importmap\">(?<map>.*?)</script>", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ImportMap();
}
