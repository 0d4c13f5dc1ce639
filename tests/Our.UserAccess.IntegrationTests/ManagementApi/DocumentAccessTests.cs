using System.Net;
using System.Text.Json;
using Our.UserAccess.IntegrationTests.Hosting;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;

namespace Our.UserAccess.IntegrationTests.ManagementApi;

public sealed class DocumentAccessTests(BackOfficeFixture fixture)
{
    private static readonly string[] AllVerbs =
    [
        "Umb.Document.Read", "Umb.Document.Create", "Umb.Document.Update", "Umb.Document.Delete", "Umb.Document.Publish",
        "Umb.Document.Unpublish", "Umb.Document.Move", "Umb.Document.Duplicate", "Umb.Document.Sort", "Umb.Document.CultureAndHostnames",
    ];

    private BackOfficeHost Host => fixture.Host;

    [Fact]
    public async Task The_tree_shows_the_way_to_the_start_node_and_what_is_below()
    {
        (IContent home, IContent section, IContent page, IContent other) = await SiteAsync();
        using BackOfficeBrowser browser = await EditorAsync(section.Id, AllVerbs);
        JsonElement root = await browser.GetJsonAsync("tree/document/root");
        JsonElement onTheWay = Assert.Single(root.GetProperty("items").EnumerateArray());
        Assert.Equal(home.Key, onTheWay.GetProperty("id").GetGuid());
        Assert.True(onTheWay.GetProperty("noAccess").GetBoolean());

        JsonElement children = await browser.GetJsonAsync($"tree/document/children?parentId={home.Key}");
        JsonElement start = Assert.Single(children.GetProperty("items").EnumerateArray());
        Assert.Equal(section.Key, start.GetProperty("id").GetGuid());
        Assert.False(start.GetProperty("noAccess").GetBoolean());

        JsonElement below = await browser.GetJsonAsync($"tree/document/children?parentId={section.Key}");
        Assert.Equal(page.Key, Assert.Single(below.GetProperty("items").EnumerateArray()).GetProperty("id").GetGuid());
        JsonElement elsewhere = await browser.GetJsonAsync($"tree/document/children?parentId={other.Key}");
        Assert.Equal(0, elsewhere.GetProperty("total").GetInt32());
    }

    [Fact]
    public async Task Ancestors_lead_from_the_root_to_the_document()
    {
        (IContent home, IContent section, IContent page, IContent other) = await SiteAsync();
        using BackOfficeBrowser browser = await EditorAsync(section.Id, AllVerbs);
        JsonElement ancestors = await browser.GetJsonAsync($"tree/document/ancestors?descendantId={page.Key}");
        Assert.Equal([home.Key, section.Key, page.Key], ancestors.EnumerateArray().Select(item => item.GetProperty("id").GetGuid()));
        JsonElement outOfReach = await browser.GetJsonAsync($"tree/document/ancestors?descendantId={other.Key}");
        Assert.Equal(0, outOfReach.GetArrayLength());
    }

    [Fact]
    public async Task Nothing_outside_the_start_node_is_read_or_changed()
    {
        (IContent home, IContent section, IContent page, IContent other) = await SiteAsync();
        using BackOfficeBrowser browser = await EditorAsync(section.Id, AllVerbs);
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync($"document/{page.Key}")).StatusCode);
        object target = new { target = new { id = page.Key } };
        object cultures = new { publishSchedules = new[] { new { culture = (string?)null } } };
        Assert.Equal(HttpStatusCode.Forbidden, (await browser.GetAsync($"document/{other.Key}")).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await browser.PutAsync($"document/{other.Key}", Named("Changed"))).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await browser.PutAsync($"document/{other.Key}/publish", cultures)).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await browser.PutAsync($"document/{other.Key}/unpublish", new { })).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await browser.PutAsync($"document/{other.Key}/move", target)).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await browser.PutAsync($"document/{page.Key}/move", new { target = new { id = home.Key } })).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await browser.PutAsync($"document/{other.Key}/move-to-recycle-bin")).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await browser.DeleteAsync($"document/{other.Key}")).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await browser.GetAsync("recycle-bin/document/root")).StatusCode);
    }

    [Theory]
    [InlineData("Umb.Document.Update")]
    [InlineData("Umb.Document.Publish")]
    [InlineData("Umb.Document.Delete")]
    public async Task Each_action_needs_its_own_verb(string missing)
    {
        (_, IContent section, IContent page, _) = await SiteAsync();
        using BackOfficeBrowser browser = await EditorAsync(section.Id, [.. AllVerbs.Where(verb => verb != missing)]);
        using HttpResponseMessage response = missing switch
        {
            "Umb.Document.Update" => await browser.PutAsync($"document/{page.Key}", Named("Changed")),
            "Umb.Document.Publish" => await browser.PutAsync($"document/{page.Key}/publish", new { publishSchedules = new[] { new { culture = (string?)null } } }),
            _ => await browser.PutAsync($"document/{page.Key}/move-to-recycle-bin"),
        };
        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
    }

    [Fact]
    public async Task Saving_a_name_keeps_the_values_that_are_not_sent()
    {
        (_, IContent section, IContent page, _) = await SiteAsync();
        using BackOfficeBrowser browser = await EditorAsync(section.Id, AllVerbs);
        using HttpResponseMessage saved = await browser.PutAsync($"document/{page.Key}", Named("A new name"));
        Assert.True(saved.StatusCode == HttpStatusCode.OK, await saved.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        IContent reloaded = Host.Pages.Reload(page);
        Assert.Equal("A new name", reloaded.Name);
        Assert.Equal("Headline of Page", reloaded.GetValue<string>(Pages.Headline));
    }

    [Fact]
    public async Task Publishing_and_unpublishing_change_the_state()
    {
        IContent page = await Host.Pages.PageAsync("Published");
        using BackOfficeBrowser browser = await Host.SignInAsync((await Host.People.AdministratorAsync()).Username);
        using HttpResponseMessage published = await browser.PutAsync($"document/{page.Key}/publish", new { publishSchedules = new[] { new { culture = (string?)null } } });
        Assert.True(published.StatusCode == HttpStatusCode.OK, await published.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Equal("Published", await StateAsync(browser, page));
        Assert.Equal(HttpStatusCode.OK, (await browser.PutAsync($"document/{page.Key}/unpublish", new { })).StatusCode);
        Assert.Equal("Draft", await StateAsync(browser, page));
    }

    [Fact]
    public async Task A_document_in_the_bin_is_restored_and_deleted()
    {
        IContent page = await Host.Pages.PageAsync("Thrown away");
        using BackOfficeBrowser browser = await Host.SignInAsync((await Host.People.AdministratorAsync()).Username);
        Assert.Equal(HttpStatusCode.OK, (await browser.PutAsync($"document/{page.Key}/move-to-recycle-bin")).StatusCode);
        JsonElement bin = await browser.GetJsonAsync("recycle-bin/document/root?take=500");
        Assert.Contains(page.Key, bin.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("id").GetGuid()));
        Assert.Equal(HttpStatusCode.OK, (await browser.PutAsync($"recycle-bin/document/{page.Key}/restore", new { target = (object?)null })).StatusCode);
        Assert.False(Host.Pages.Reload(page).Trashed);
        Assert.Equal(HttpStatusCode.OK, (await browser.PutAsync($"document/{page.Key}/move-to-recycle-bin")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await browser.DeleteAsync($"recycle-bin/document/{page.Key}")).StatusCode);
    }

    [Fact]
    public async Task The_search_finds_by_any_part_of_the_name_but_only_below_the_start_nodes()
    {
        string word = Guid.CreateVersion7().ToString("N");
        IContent inReach = await Host.Pages.PageAsync("Start");
        IContent found = await Host.Pages.PageAsync($"Before {word} after", inReach);
        await Host.Pages.PageAsync($"Before {word} elsewhere");
        using BackOfficeBrowser browser = await EditorAsync(inReach.Id, AllVerbs);
        JsonElement result = await browser.GetJsonAsync($"item/document/search?query={word.ToUpperInvariant()}&trashed=false");
        Assert.Equal(1, result.GetProperty("total").GetInt32());
        Assert.Equal(found.Key, Assert.Single(result.GetProperty("items").EnumerateArray()).GetProperty("id").GetGuid());
    }

    [Fact]
    public async Task Media_outside_the_start_node_are_out_of_reach()
    {
        IMedia mine = Host.Pages.Folder("Mine");
        IMedia others = Host.Pages.Folder("Others");
        IUserGroup group = await Host.People.GroupAsync(["media"], startMediaId: mine.Id);
        using BackOfficeBrowser browser = await Host.SignInAsync((await Host.People.UserAsync(group.Alias)).Username);
        JsonElement root = await browser.GetJsonAsync("tree/media/root");
        Assert.Equal(mine.Key, Assert.Single(root.GetProperty("items").EnumerateArray()).GetProperty("id").GetGuid());
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync($"media/{mine.Key}")).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await browser.GetAsync($"media/{others.Key}")).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await browser.PutAsync($"media/{others.Key}/move-to-recycle-bin")).StatusCode);
    }

    private async Task<(IContent Home, IContent Section, IContent Page, IContent Other)> SiteAsync()
    {
        IContent home = await Host.Pages.PageAsync("Home");
        IContent section = await Host.Pages.PageAsync("Section", home);
        return (home, section, await Host.Pages.PageAsync("Page", section), await Host.Pages.PageAsync("Other", home));
    }

    private async Task<BackOfficeBrowser> EditorAsync(int startContentId, string[] verbs)
    {
        IUserGroup group = await Host.People.GroupAsync(["content"], startContentId, startMediaId: null, verbs);
        IUser editor = await Host.People.UserAsync(group.Alias);
        return await Host.SignInAsync(editor.Username);
    }

    private static async Task<string?> StateAsync(BackOfficeBrowser browser, IContent page) =>
        (await browser.GetJsonAsync($"document/{page.Key}")).GetProperty("variants")[0].GetProperty("state").GetString();

    private static object Named(string name) => new
    {
        values = Array.Empty<object>(),
        variants = new[] { new { culture = (string?)null, segment = (string?)null, name } },
    };
}
