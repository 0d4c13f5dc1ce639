using Our.UserAccess.BrowserTests.Browser;
using Our.UserAccess.BrowserTests.Evidence;
using Our.UserAccess.BrowserTests.Pages;
using Our.UserAccess.BrowserTests.Site;
using TestSite.Seed;

namespace Our.UserAccess.BrowserTests.Journeys;

public sealed class UserViewTests(BrowserFixture browser, SiteFixture site) : Journey(browser, site)
{
    private UserAccessSection Section => new(Page);

    private UserViews Views => new(Page);

    [Fact]
    public async Task A_filtered_list_is_the_same_for_whoever_opens_its_address()
    {
        await BeginAsync(DemoAccounts.Administrator);
        await Section.OpenUsersAsync();
        await Views.IdleAsync(180);
        await Views.State("Active").ClickAsync();
        await Expect(Views.Chips).ToHaveCountAsync(2);
        await Section.SortByAsync("State");
        await Expect(Page).ToHaveURLAsync(new Regex("sort=state"));
        string[] shown = ["Astrid Retired", "Camilla Dam", "Greta Gone", "Old newsletter export"];
        await Expect(Section.UserNames).ToHaveTextAsync(shown);

        await Page.GotoAsync("about:blank");
        await Page.GoBackAsync();

        await Expect(Section.UserNames).ToHaveTextAsync(shown);
        await Expect(Views.Chips).ToHaveCountAsync(2);
        await Expect(Section.Heading("State")).ToHaveAttributeAsync("aria-sort", "ascending");
        await Page.Mouse.MoveAsync(0, 0);
        await Page.AssertAccessibleAsync();
        await Page.DocumentAsync("users-filtered");
    }

    [Fact]
    public async Task An_empty_list_says_which_filter_keeps_it_empty()
    {
        await BeginAsync(DemoAccounts.Administrator);
        await Section.OpenUsersAsync(query: "?state=lockedOut&flag=administrator");

        await Expect(Views.Loosen.First).ToHaveTextAsync(new Regex("Without State: Locked out \\([0-9]+\\)"));
        await Page.AssertAccessibleAsync();
        await Views.Loosen.First.ClickAsync();

        await Expect(Section.Rows.First).ToBeVisibleAsync();
        await Expect(Views.Chips).ToHaveTextAsync(["Special: Administrator×"]);
    }

    [Fact]
    public async Task Chosen_columns_stay_and_stand_in_the_address_of_a_named_view()
    {
        await BeginAsync(DemoAccounts.Administrator);
        await Section.OpenUsersAsync();
        await Section.FilterAsync("Columns", "User name");
        await Expect(Views.Headings.Filter(new() { HasText = "User name" })).ToBeVisibleAsync();
        await Expect(Page).ToHaveURLAsync(new Regex("columns=name,userName"));
        await Section.FilterAsync("Kind", "API");
        await Expect(Views.Chips).ToHaveCountAsync(1);
        await Views.SaveAsync("Programs");

        await Section.OpenUsersAsync();
        await Expect(Views.Headings.Filter(new() { HasText = "User name" })).ToBeVisibleAsync();
        await Expect(Section.Rows).ToHaveCountAsync(50);
        await Views.OpenAsync();
        await Views.Names.Filter(new() { HasText = "Programs" }).ClickAsync();

        await Expect(Views.Chips).ToHaveTextAsync(["Kind: API×"]);
        await Expect(Page).ToHaveURLAsync(new Regex("kind=api"));
        await Page.AssertAccessibleAsync();
    }

    [Fact]
    public async Task The_list_is_worked_through_with_the_keyboard_alone()
    {
        await BeginAsync(DemoAccounts.Administrator);
        await Section.OpenUsersAsync();
        await Expect(Section.Rows.First).ToBeVisibleAsync();
        var bulk = new BulkPages(Page);
        var names = await Section.UserNames.AllInnerTextsAsync();

        await bulk.Box(names[0]).FocusAsync();
        await Page.Keyboard.PressAsync("ArrowDown");
        await Page.Keyboard.PressAsync("Space");
        await Expect(bulk.Box(names[1])).ToBeCheckedAsync();
        await Page.Keyboard.PressAsync("ArrowDown");
        await Page.Keyboard.PressAsync("ArrowDown");
        await Page.Keyboard.PressAsync("Shift+Space");

        await Expect(bulk.Selected).ToHaveTextAsync("3 selected");
        await Expect(bulk.Box(names[2])).ToBeCheckedAsync();
        await Page.AssertAccessibleAsync();
        await Page.Keyboard.PressAsync("Enter");
        await Expect(Page.Locator("our-ua-user-page h1")).ToHaveTextAsync(names[3]);
    }
}
