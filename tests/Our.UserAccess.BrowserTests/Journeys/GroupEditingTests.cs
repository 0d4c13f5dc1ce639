using System.Text.Json;
using Our.UserAccess.BrowserTests.Browser;
using Our.UserAccess.BrowserTests.Evidence;
using Our.UserAccess.BrowserTests.Pages;
using Our.UserAccess.BrowserTests.Site;
using TestSite.Seed;

namespace Our.UserAccess.BrowserTests.Journeys;

public sealed class GroupEditingTests(BrowserFixture browser, SiteFixture site) : Journey(browser, site)
{
    private GroupPages Groups => new(Page);

    private DetailPage Detail => new(Page);

    [Fact]
    public async Task A_group_is_made_given_permissions_and_people_and_the_core_section_shows_the_same()
    {
        await BeginAsync(DemoAccounts.Administrator);
        var (first, second) = (await new PeopleApi(Page).CreateAsync("Della Desk"), await new PeopleApi(Page).CreateAsync("Dora Desk"));
        await Groups.OpenNewAsync();
        await Groups.Name.FillAsync("News desk");
        await Groups.Toggle("The whole content tree").ClickAsync();
        await Page.AssertAccessibleAsync();
        await Page.DocumentAsync("group-new");
        await Detail.ShowAsync("Permissions");
        await Groups.AllowAsync("Publish");

        await Groups.Save.ClickAsync();

        await Expect(Detail.Name).ToHaveTextAsync("News desk");
        await Expect(Page).ToHaveURLAsync(new Regex("/edit/[0-9a-f-]{36}"));
        var id = Guid.Parse(new Uri(Page.Url).Segments.First(part => Guid.TryParse(part.TrimEnd('/'), out _)).TrimEnd('/'));
        await Groups.OpenAsync(id, "members");
        await Groups.AddAsync(first.Name, second.Name);
        await Expect(Groups.Members).ToHaveCountAsync(2);
        await Page.Mouse.MoveAsync(0, 0);
        await Page.AssertAccessibleAsync();
        await Page.DocumentAsync("group-members");

        JsonElement core = await new DemoApi(Page).ReadAsync($"/user-group/{id}");
        Assert.Equal("newsDesk", core.GetProperty("alias").GetString());
        Assert.True(core.GetProperty("documentRootAccess").GetBoolean());
        Assert.Equal("Umb.Document.Publish", Assert.Single(core.GetProperty("fallbackPermissions").EnumerateArray()).GetString());
    }

    [Fact]
    public async Task What_a_deletion_takes_away_is_read_before_it_is_done()
    {
        await BeginAsync(DemoAccounts.Administrator);
        var member = await new PeopleApi(Page).CreateAsync("Pia Project");
        var id = await new DemoApi(Page).CreateGroupAsync("Short project");
        await Groups.OpenAsync(id, "members");
        await Groups.AddAsync(member.Name);
        await Expect(Groups.Members).ToHaveCountAsync(1);
        await Groups.ActAsync("Delete…");

        await Expect(Groups.Deletion).ToContainTextAsync("One person loses the group.");
        await Expect(Groups.Deletion).ToContainTextAsync(member.Name);
    }
}
