using System.Net;
using System.Text.Json;
using Our.UserAccess.IntegrationTests.Hosting;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;

namespace Our.UserAccess.IntegrationTests.ManagementApi;

public sealed class DocumentHistoryTests(BackOfficeFixture fixture)
{
    private static readonly object Invariant = new { publishSchedules = new[] { new { culture = (string?)null } } };

    private BackOfficeHost Host => fixture.Host;

    [Fact]
    public async Task The_history_names_who_published_newest_first()
    {
        IUser administrator = await Host.People.AdministratorAsync();
        using BackOfficeBrowser browser = await Host.SignInAsync(administrator.Username);
        IContent page = await Host.Pages.PageAsync("With a history");
        using HttpResponseMessage published = await browser.PutAsync($"document/{page.Key}/publish", Invariant);
        Assert.Equal(HttpStatusCode.OK, published.StatusCode);

        JsonElement history = await browser.GetJsonAsync($"document/{page.Key}/audit-log?take=10");
        JsonElement newest = history.GetProperty("items")[0];
        Assert.Equal("Publish", newest.GetProperty("logType").GetString());
        Assert.Equal(administrator.Key, newest.GetProperty("user").GetProperty("id").GetGuid());
    }

    [Fact]
    public async Task The_published_document_keeps_its_name_while_a_draft_changes()
    {
        using BackOfficeBrowser browser = await AdministratorAsync();
        IContent page = await Host.Pages.PageAsync("As published");
        using HttpResponseMessage before = await browser.GetAsync($"document/{page.Key}/published");
        Assert.Equal(HttpStatusCode.NotFound, before.StatusCode);

        using HttpResponseMessage published = await browser.PutAsync($"document/{page.Key}/publish", Invariant);
        using HttpResponseMessage saved = await browser.PutAsync(
            $"document/{page.Key}", new { values = Array.Empty<object>(), variants = new[] { new { culture = (string?)null, name = "As a draft" } } });
        Assert.Equal(HttpStatusCode.OK, saved.StatusCode);
        JsonElement seen = await browser.GetJsonAsync($"document/{page.Key}/published");
        Assert.Equal("As published", seen.GetProperty("variants")[0].GetProperty("name").GetString());
    }

    [Fact]
    public async Task A_document_in_the_bin_knows_where_it_lay()
    {
        using BackOfficeBrowser browser = await AdministratorAsync();
        IContent parent = await Host.Pages.PageAsync("Parent");
        IContent page = await Host.Pages.PageAsync("Child", parent);
        using HttpResponseMessage childTrashed = await browser.PutAsync($"document/{page.Key}/move-to-recycle-bin");
        JsonElement lay = await browser.GetJsonAsync($"recycle-bin/document/{page.Key}/original-parent");
        Assert.Equal(parent.Key, lay.GetProperty("id").GetGuid());

        using HttpResponseMessage parentTrashed = await browser.PutAsync($"document/{parent.Key}/move-to-recycle-bin");
        JsonElement root = await browser.GetJsonAsync($"recycle-bin/document/{parent.Key}/original-parent");
        Assert.Equal(JsonValueKind.Null, root.ValueKind);
    }

    private async Task<BackOfficeBrowser> AdministratorAsync() => await Host.SignInAsync((await Host.People.AdministratorAsync()).Username);
}
