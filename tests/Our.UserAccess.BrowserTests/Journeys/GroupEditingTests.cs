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

    private UserAccessSection Section => new(Page);

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
    public async Task Two_groups_are_compared_one_is_copied_and_all_are_deleted_together()
    {
        await BeginAsync(DemoAccounts.Administrator);
        var (north, _) = (await new DemoApi(Page).CreateGroupAsync("Heron north"), await new DemoApi(Page).CreateGroupAsync("Heron south"));
        await Section.OpenGroupsAsync("?q=Heron");
        await TakeAllAsync();
        await Groups.Compare.ClickAsync();

        await Expect(Page).ToHaveURLAsync(new Regex("our-user-access-compare\\?kind=group&left=[0-9a-f-]{36}&right=[0-9a-f-]{36}"));
        await Expect(Groups.Comparison).ToContainTextAsync("Heron north");
        await Expect(Groups.Comparison).ToContainTextAsync("Heron south");
        await Expect(Groups.Comparison).ToContainTextAsync("They do not differ in anything.");
        await Page.AssertAccessibleAsync();
        await Page.DocumentAsync("group-compare");

        await Groups.OpenAsync(north, "group");
        await Groups.ActAsync("Copy…");
        await Expect(Groups.Copy.Locator("input").First).ToHaveValueAsync("Heron north (copy)");
        await Groups.Button("Create group").ClickAsync();
        await Expect(Detail.Name).ToHaveTextAsync("Heron north (copy)");

        await Section.OpenGroupsAsync("?q=Heron");
        await TakeAllAsync();
        await Groups.Button("Delete").ClickAsync();
        await Expect(Groups.Deletion).ToContainTextAsync("Heron north (copy)");
        await Page.DocumentAsync("groups-delete");
        await Groups.Button("Delete 3 groups").ClickAsync();
        await Expect(Groups.Deletion).ToHaveCountAsync(0);
        await Expect(Section.GroupNames).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task What_two_people_changed_of_a_group_at_once_is_merged()
    {
        await BeginAsync(DemoAccounts.Administrator);
        Tolerate("409 PUT /umbraco/management/api/v1/user-access/groups/");
        var id = await new DemoApi(Page).CreateGroupAsync("Stork stale");
        await Groups.OpenAsync(id, "group");
        await Groups.Description.FillAsync("Looks after the storks");
        await new DemoApi(Page).RenameGroupAsync(id, "Stork renamed");

        await Groups.Save.ClickAsync();
        await Expect(Groups.Problem).ToContainTextAsync("Somebody changed this meanwhile");
        await Groups.Button("Take over their changes").ClickAsync();
        await Expect(Groups.Name).ToHaveValueAsync("Stork renamed");
        await Expect(Groups.Description).ToHaveValueAsync("Looks after the storks");
        await Groups.Save.ClickAsync();
        await Expect(Detail.Name).ToHaveTextAsync("Stork renamed");

        JsonElement core = await new DemoApi(Page).ReadAsync($"/user-group/{id}");
        Assert.Equal("Stork renamed", core.GetProperty("name").GetString());
    }

    private async Task TakeAllAsync()
    {
        await Backoffice.HasSettledAsync();
        await Page.GetByRole(AriaRole.Checkbox, new() { Name = "Select all on this page" }).PressAsync("Space");
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
