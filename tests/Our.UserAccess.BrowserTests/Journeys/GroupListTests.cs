using Our.UserAccess.BrowserTests.Browser;
using Our.UserAccess.BrowserTests.Evidence;
using Our.UserAccess.BrowserTests.Pages;
using Our.UserAccess.BrowserTests.Site;
using TestSite.Seed;

namespace Our.UserAccess.BrowserTests.Journeys;

public sealed class GroupListTests(BrowserFixture browser, SiteFixture site) : Journey(browser, site)
{
    private UserAccessSection Section => new(Page);

    [Fact]
    public async Task A_group_of_the_tree_and_of_the_list_says_the_same_number_of_members()
    {
        await BeginAsync(DemoAccounts.Administrator);
        await Section.OpenGroupsAsync();
        var members = await Section.Rows.Filter(new() { HasText = "Legal reviewers" }).Locator("uui-table-cell").Filter(new() { HasTextRegex = new("^\\s*[0-9]+\\s*$") }).InnerTextAsync();

        await Section.OpenGroupTreeAsync();

        await Expect(Section.TreeItem("Legal reviewers").Locator(".count")).ToHaveTextAsync(members.Trim());
        await Page.AssertAccessibleAsync();
        await Page.DocumentAsync("groups-table");
    }

    [Fact]
    public async Task A_search_finds_groups_by_part_of_their_name_or_alias_and_stays_in_the_address()
    {
        await BeginAsync(DemoAccounts.Administrator);
        await Section.OpenGroupsAsync();

        await Section.SearchAsync("borealisEd");

        await Expect(Section.GroupNames).ToHaveTextAsync(["Borealis Editors"]);
        await Expect(Page).ToHaveURLAsync(new Regex("q=borealisEd"));
        await Page.ReloadAsync();
        await Expect(Section.GroupNames).ToHaveTextAsync(["Borealis Editors"]);
    }

    [Fact]
    public async Task A_group_of_the_tree_leads_to_its_page()
    {
        await BeginAsync(DemoAccounts.Administrator);
        await Section.OpenAsync();
        await Section.OpenGroupTreeAsync();

        await Section.TreeItem("Cirrus Editors").GetByRole(AriaRole.Link).First.ClickAsync();

        await Expect(new DetailPage(Page).Name).ToHaveTextAsync("Cirrus Editors");
    }
}
