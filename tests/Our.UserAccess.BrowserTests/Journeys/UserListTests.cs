using System.Globalization;
using Our.UserAccess.BrowserTests.Browser;
using Our.UserAccess.BrowserTests.Evidence;
using Our.UserAccess.BrowserTests.Pages;
using Our.UserAccess.BrowserTests.Site;
using TestSite.Seed;

namespace Our.UserAccess.BrowserTests.Journeys;

public sealed class UserListTests(BrowserFixture browser, SiteFixture site) : Journey(browser, site)
{
    private UserAccessSection Section => new(Page);

    [Fact]
    public async Task The_tree_counts_the_users_of_every_state()
    {
        await BeginAsync(DemoAccounts.Administrator);
        await Section.OpenAsync();

        foreach (var list in new[] { "All", "Active", "Invited", "Inactive", "Disabled", "Locked out" })
        {
            await Expect(Section.TreeItem(list).Locator(".count")).ToHaveTextAsync(new Regex("^[0-9]+$"));
        }

        await Page.AssertAccessibleAsync();
        await Page.DocumentAsync("overview");
    }

    [Fact]
    public async Task A_list_of_the_tree_shows_as_many_users_as_it_counts()
    {
        await BeginAsync(DemoAccounts.Administrator);
        await Section.OpenAsync();
        // Of all lists the one to which no other journey adds anybody meanwhile.
        ILocator lockedOut = Section.TreeItem("Locked out");
        await Expect(lockedOut.Locator(".count")).ToHaveTextAsync(new Regex("^[0-9]+$"));
        var count = await lockedOut.Locator(".count").InnerTextAsync();

        await lockedOut.GetByRole(AriaRole.Link).First.ClickAsync();

        await Expect(Section.Rows).ToHaveCountAsync(int.Parse(count, CultureInfo.InvariantCulture));
        await Expect(Section.Summary).ToHaveTextAsync(new Regex($"{count}( in all)?$"));
        await Section.TreeItem("All").GetByRole(AriaRole.Link).First.ClickAsync();
        await Expect(Section.Rows).ToHaveCountAsync(50);
        await Page.AssertAccessibleAsync();
        await Page.DocumentAsync("users-table");
    }

    [Fact]
    public async Task The_same_users_can_be_seen_as_cards()
    {
        await BeginAsync(DemoAccounts.Administrator);
        await Section.OpenUsersAsync(query: "?q=example.test");
        await Expect(Section.Rows.First).ToBeVisibleAsync();
        var rows = await Section.Rows.CountAsync();

        await Section.ShowAsync("Cards");

        await Expect(Section.Cards).ToHaveCountAsync(rows);
        await Expect(Page).ToHaveURLAsync(new Regex("q=example.test"));
        await Page.AssertAccessibleAsync();
        await Page.DocumentAsync("users-cards");
    }

    [Fact]
    public async Task A_search_finds_people_by_part_of_their_name_or_address_and_stays_in_the_address()
    {
        await BeginAsync(DemoAccounts.Administrator);
        await Section.OpenUsersAsync();

        await Section.SearchAsync("acme.manager");

        await Expect(Section.UserNames).ToHaveTextAsync([DemoAccounts.AcmeManager.Name]);
        await Expect(Page).ToHaveURLAsync(new Regex("q=acme.manager"));
        await Page.ReloadAsync();
        await Expect(Section.UserNames).ToHaveTextAsync([DemoAccounts.AcmeManager.Name]);
    }

    [Fact]
    public async Task A_search_without_a_hit_says_so_and_can_be_cleared()
    {
        await BeginAsync(DemoAccounts.Administrator);
        await Section.OpenUsersAsync();
        await Section.SearchAsync("nobody is called like this");
        await Expect(Page.GetByText("Nothing matches")).ToBeVisibleAsync();
        await Page.AssertAccessibleAsync();

        await Page.GetByRole(AriaRole.Button, new() { Name = "Clear search and filters" }).ClickAsync();

        await Expect(Section.Rows.First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_filter_on_a_group_shows_its_members_only()
    {
        await BeginAsync(DemoAccounts.Administrator);
        await Section.OpenUsersAsync();

        await Section.FilterAsync("Group", "Administrators");

        await Expect(Section.UserNames.Filter(new() { HasText = DemoAccounts.Administrator.Name })).ToBeVisibleAsync();
        await Expect(Section.UserNames.Filter(new() { HasText = DemoAccounts.Bo.Name })).ToHaveCountAsync(0);
        await Expect(Page).ToHaveURLAsync(new Regex("group="));
    }

    [Fact]
    public async Task A_column_sorts_up_and_then_down_and_says_so()
    {
        await BeginAsync(DemoAccounts.Administrator);
        // No other journey adds a program, so the first one stays the first.
        await Section.OpenUsersAsync("api");
        await Expect(Section.Heading("Name")).ToHaveAttributeAsync("aria-sort", "ascending");
        var first = await Section.UserNames.First.InnerTextAsync();

        await Section.SortByAsync("Name");

        await Expect(Section.Heading("Name")).ToHaveAttributeAsync("aria-sort", "descending");
        await Expect(Section.UserNames.First).Not.ToHaveTextAsync(first);
        await Section.SortByAsync("Name");
        await Expect(Section.UserNames.First).ToHaveTextAsync(first);
    }

    [Fact]
    public async Task A_long_list_has_pages()
    {
        await BeginAsync(DemoAccounts.Administrator);
        await Section.OpenUsersAsync();
        await Expect(Section.Rows).ToHaveCountAsync(50);
        var first = await Section.UserNames.First.InnerTextAsync();

        await Section.GoToPageAsync(2);

        await Expect(Page).ToHaveURLAsync(new Regex("page=2"));
        await Expect(Section.UserNames.First).Not.ToHaveTextAsync(first);
        await Expect(Section.Summary).ToHaveTextAsync(new Regex("^51–"));
    }
}
