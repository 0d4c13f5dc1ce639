using System.Net;
using System.Text.Json;
using Our.UserAccess.IntegrationTests.Hosting;
using TestSite.Seed;

namespace Our.UserAccess.IntegrationTests.Enforcement;

/// <summary>Anna is Editor in Acme and Translator in Borealis, over HTTP through Umbraco's own endpoints.</summary>
[Collection(nameof(DemoSite))]
public sealed class TwoWorkspacesTests(DemoSite site)
{
    private static readonly Guid AcmePage = SeedKeys.Document("acme/people/leadership");
    private static readonly Guid BorealisPage = SeedKeys.Document("borealis/juridik");

    [Fact]
    public async Task She_publishes_on_Acme_and_is_told_why_not_on_Borealis()
    {
        await using IAsyncDisposable records = await site.WithAnnaInTwoWorkspacesAsync();
        using BackOfficeBrowser anna = await site.Host.SignInAsync("anna@example.test");

        using HttpResponseMessage allowed = await PublishAsync(anna, AcmePage, "en-US");
        using HttpResponseMessage refused = await PublishAsync(anna, BorealisPage, "sv-SE");

        await BackOfficeBrowser.JsonAsync(refused, HttpStatusCode.Forbidden);
        Assert.Equal(HttpStatusCode.OK, allowed.StatusCode);
        Assert.False(allowed.Headers.Contains("Umb-Notifications"));
        JsonElement message = Assert.Single(JsonSerializer.Deserialize<JsonElement[]>(refused.Headers.GetValues("Umb-Notifications").Single())!);
        Assert.Equal("Error", message.GetProperty("type").GetString());
        Assert.Contains("Anna", message.GetProperty("message").GetString(), StringComparison.Ordinal);
        Assert.Contains("publish", message.GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_client_is_told_what_the_server_allows()
    {
        await using IAsyncDisposable records = await site.WithAnnaInTwoWorkspacesAsync();
        using BackOfficeBrowser anna = await site.Host.SignInAsync("anna@example.test");

        JsonElement user = await anna.GetJsonAsync("user/current");
        JsonElement permissions = (await anna.GetJsonAsync($"user/current/permissions/document?id={AcmePage}&id={BorealisPage}")).GetProperty("permissions");

        Assert.DoesNotContain("Umb.Document.Publish", Strings(user.GetProperty("fallbackPermissions")));
        Assert.Contains("Umb.Document.Publish", Strings(Nearest(user, SeedKeys.Acme)));
        Assert.DoesNotContain("Umb.Document.Publish", Strings(Nearest(user, SeedKeys.Borealis)));
        Assert.Contains("Umb.Document.Publish", Strings(Node(permissions, AcmePage)));
        Assert.DoesNotContain("Umb.Document.Publish", Strings(Node(permissions, BorealisPage)));
    }

    [Fact]
    public async Task Without_records_the_client_is_told_what_Umbraco_says()
    {
        using BackOfficeBrowser anna = await site.Host.SignInAsync("anna@example.test");

        JsonElement user = await anna.GetJsonAsync("user/current");

        Assert.Contains("Umb.Document.Publish", Strings(user.GetProperty("fallbackPermissions")));
        Assert.Empty(user.GetProperty("permissions").EnumerateArray());
    }

    private static Task<HttpResponseMessage> PublishAsync(BackOfficeBrowser browser, Guid document, string culture) =>
        browser.PutAsync($"document/{document}/publish", new { publishSchedules = new[] { new { culture } } });

    private static JsonElement Nearest(JsonElement user, Guid document) =>
        user.GetProperty("permissions").EnumerateArray().Single(entry => entry.GetProperty("document").GetProperty("id").GetGuid() == document).GetProperty("verbs");

    private static JsonElement Node(JsonElement permissions, Guid document) =>
        permissions.EnumerateArray().Single(node => node.GetProperty("nodeKey").GetGuid() == document).GetProperty("permissions");

    private static IEnumerable<string?> Strings(JsonElement array) => array.EnumerateArray().Select(item => item.GetString());
}
