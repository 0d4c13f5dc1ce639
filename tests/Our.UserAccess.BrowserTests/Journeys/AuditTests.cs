using Our.UserAccess.BrowserTests.Browser;
using Our.UserAccess.BrowserTests.Evidence;
using Our.UserAccess.BrowserTests.Pages;
using Our.UserAccess.BrowserTests.Site;
using TestSite.Seed;

namespace Our.UserAccess.BrowserTests.Journeys;

public sealed class AuditTests(BrowserFixture browser, SiteFixture site) : Journey(browser, site)
{
    private AuditPages Audit => new(Page);

    [Fact]
    public async Task Access_that_was_given_and_changed_is_found_with_what_was_before_and_after()
    {
        await BeginAsync(DemoAccounts.Administrator);
        var workspace = await new DemoApi(Page).CreateWorkspaceAsync("Foxglove");
        await new DemoApi(Page).GiveAndExtendAsync("Karen Winther", workspace, "Covers for Bo");
        await Audit.OpenWorkspaceAsync(workspace);

        await Expect(Audit.Entry("gave Karen Winther the group Translators in Foxglove")).ToContainTextAsync("Covers for Bo");
        await Expect(Audit.Entry("created the workspace Foxglove")).ToBeVisibleAsync();
        await Page.AssertAccessibleAsync();
        await Page.GetByRole(AriaRole.Link, new() { Name = "Open in the audit" }).ClickAsync();
        await Expect(Audit.Filters).ToHaveTextAsync([new Regex("About Foxglove")]);
        await Audit.SearchAsync("needed longer");
        await Expect(Audit.Entries).ToHaveCountAsync(1);
        await Expect(Page).ToHaveURLAsync(new Regex("q=needed\\+longer&about=workspace:"));
        var entry = Audit.Entries.GetByRole(AriaRole.Button);
        await entry.FocusAsync();
        await Page.Keyboard.PressAsync("Enter");

        await Expect(entry).ToHaveAttributeAsync("aria-expanded", "true");
        await Expect(Audit.Change("Reason").Locator("del")).ToContainTextAsync("Covers for Bo");
        await Expect(Audit.Change("Reason").Locator("ins")).ToContainTextAsync("Bo is needed longer elsewhere");
        await Expect(Audit.Change("Last day").Locator("ins")).ToContainTextAsync("2031");
        await Page.AssertAccessibleAsync();
        await Page.DocumentAsync("audit");
        await Audit.SearchAsync("nothing is called this");
        await Page.GetByRole(AriaRole.Button, new() { Name = "Clear search and filters" }).ClickAsync();
        await Expect(Audit.Filters).ToHaveCountAsync(0);
        await Page.GoBackAsync();
        await Expect(Audit.Filters).ToHaveCountAsync(2);
    }

    [Fact]
    public async Task The_manager_of_a_workspace_sees_what_happened_there_and_nothing_else()
    {
        await BeginAsync(DemoAccounts.AcmeManager);
        await new UserAccessSection(Page).OpenAsync();
        await Backoffice.Sidebar.GetByRole(AriaRole.Link, new() { Name = "Audit" }).ClickAsync();

        await Expect(Audit.Entry("gave Anna Berg the group Editors in Acme")).ToBeVisibleAsync();
        await Expect(Audit.Entries.Filter(new() { HasText = "Borealis" })).ToHaveCountAsync(0);
        await Page.AssertAccessibleAsync();
    }
}
