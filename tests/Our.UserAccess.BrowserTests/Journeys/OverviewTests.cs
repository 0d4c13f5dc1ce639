using Our.UserAccess.BrowserTests.Browser;
using Our.UserAccess.BrowserTests.Evidence;
using Our.UserAccess.BrowserTests.Pages;
using Our.UserAccess.BrowserTests.Site;
using TestSite.Seed;

namespace Our.UserAccess.BrowserTests.Journeys;

public sealed class OverviewTests(BrowserFixture browser, SiteFixture site) : Journey(browser, site)
{
    private const string Never = "never signed in";

    [Fact]
    public async Task A_finding_leads_to_those_it_is_about_and_one_that_was_dismissed_is_shown_on_demand()
    {
        await BeginAsync(DemoAccounts.Administrator);
        await new UserAccessSection(Page).OpenAsync();
        await Expect(Finding(Never)).ToBeVisibleAsync();

        await Finding(Never).GetByRole(AriaRole.Button, new() { Name = "Show which" }).ClickAsync();
        await Expect(Finding(Never).GetByRole(AriaRole.Listitem).First).ToContainTextAsync("@");
        await Page.GetByRole(AriaRole.Button, new() { Name = "As a table: Sign-ins per month" }).ClickAsync();
        await Expect(Page.GetByRole(AriaRole.Table, new() { Name = "Sign-ins per month" }).GetByRole(AriaRole.Row)).ToHaveCountAsync(12);
        await Page.AssertAccessibleAsync();
        await Finding(Never).GetByRole(AriaRole.Button, new() { Name = "Dismiss" }).ClickAsync();
        await Dialog.GetByRole(AriaRole.Button, new() { Name = "Dismiss" }).ClickAsync();
        await Expect(Dialog.GetByText("Say why.")).ToBeVisibleAsync();
        await Page.AssertAccessibleAsync();
        await Dialog.GetByRole(AriaRole.Textbox, new() { Name = "Reason" }).FillAsync("They start in May");
        await Dialog.GetByRole(AriaRole.Button, new() { Name = "Dismiss" }).ClickAsync();

        await Expect(Finding(Never)).ToHaveCountAsync(0);
        await Page.GetByRole(AriaRole.Button, new() { Name = "Show 1 dismissed" }).ClickAsync();
        await Expect(Finding(Never)).ToContainTextAsync("They start in May");
        await Finding(Never).GetByRole(AriaRole.Button, new() { Name = "Show again" }).ClickAsync();
        await Dialog.GetByRole(AriaRole.Button, new() { Name = "Show again" }).ClickAsync();
        await Expect(Finding(Never)).Not.ToContainTextAsync("They start in May");
        await Finding(Never).GetByRole(AriaRole.Link, new() { Name = "Open in the list" }).ClickAsync();
        await Expect(Page).ToHaveURLAsync(new Regex("flag=neverSignedIn"));
    }

    private ILocator Dialog => Page.Locator("our-ua-dismiss-modal, our-ua-confirm-modal");

    private ILocator Finding(string text) => Page.Locator("our-ua-finding").Filter(new() { HasText = text });
}
