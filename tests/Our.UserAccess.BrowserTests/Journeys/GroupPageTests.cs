using System.Globalization;
using Our.UserAccess.BrowserTests.Browser;
using Our.UserAccess.BrowserTests.Evidence;
using Our.UserAccess.BrowserTests.Pages;
using Our.UserAccess.BrowserTests.Site;
using TestSite.Seed;

namespace Our.UserAccess.BrowserTests.Journeys;

public sealed class GroupPageTests(BrowserFixture browser, SiteFixture site) : Journey(browser, site)
{
    private const string Group = "Campaign team";

    private UserAccessSection Section => new(Page);

    private DetailPage Detail => new(Page);

    private GroupPages Groups => new(Page);

    [Fact]
    public async Task A_group_of_the_list_opens_with_what_it_is_and_where_it_reaches()
    {
        await BeginAsync(DemoAccounts.Administrator);
        await OpenAsync();

        await Expect(Detail.Sentence).ToHaveTextAsync(new Regex("^[0-9]+ users hold this group"));
        await Expect(Groups.Name).ToHaveValueAsync(Group);
        await Expect(Groups.Alias).ToHaveTextAsync("campaignTeam");
        await Expect(Groups.Field("Sections")).ToContainTextAsync("Content");
        await Page.AssertAccessibleAsync();
        await Page.DocumentAsync("group");
    }

    [Fact]
    public async Task Its_permissions_name_the_pages_on_which_nothing_is_allowed()
    {
        await BeginAsync(DemoAccounts.Administrator);
        await OpenAsync();

        await Detail.ShowAsync("Permissions");

        await Expect(Groups.Verb("Publish")).ToHaveAttributeAsync("checked", string.Empty);
        await Expect(Detail.Box("Permissions on single pages")).ToContainTextAsync("Karriere");
        await Page.AssertAccessibleAsync();
        await Page.DocumentAsync("group-permissions");
    }

    [Fact]
    public async Task Its_members_are_the_people_who_hold_it_and_lead_to_their_pages()
    {
        await BeginAsync(DemoAccounts.Administrator);
        await OpenAsync();
        var members = Regex.Match(await Detail.Sentence.InnerTextAsync(), "^[0-9]+", RegexOptions.None, Patience).Value;

        await Detail.ShowAsync("Members");

        await Expect(Groups.Members).ToHaveCountAsync(int.Parse(members, CultureInfo.InvariantCulture));
        await Expect(Groups.Member(DemoAccounts.Bo.Name)).ToHaveCountAsync(0);
        await Page.AssertAccessibleAsync();
        await Groups.Member("Kim Campaign").GetByRole(AriaRole.Link).ClickAsync();
        await Expect(Detail.Name).ToHaveTextAsync("Kim Campaign");
    }

    private static TimeSpan Patience => TimeSpan.FromSeconds(1);

    private async Task OpenAsync()
    {
        await Section.OpenGroupsAsync();
        await Section.GroupNames.GetByText(Group).ClickAsync();
        await Expect(Detail.Name).ToHaveTextAsync(Group);
    }
}
