using Our.UserAccess.BrowserTests.Browser;
using Our.UserAccess.BrowserTests.Evidence;
using Our.UserAccess.BrowserTests.Pages;
using Our.UserAccess.BrowserTests.Site;
using TestSite.Seed;

namespace Our.UserAccess.BrowserTests.Journeys;

/// <summary>Forms security for many at once, and for forms that are not there yet.</summary>
public sealed class FormsSecurityTasksTests(BrowserFixture browser, SiteFixture site) : Journey(browser, site)
{
    private FormsPages Forms => new(Page);

    [Fact]
    public async Task Groups_are_set_together_after_a_preview_and_the_matrix_is_gone_through_by_keyboard()
    {
        await BeginAsync(DemoAccounts.Administrator);
        var api = new DemoApi(Page);
        await api.CreateGroupAsync("Bulk forms one");
        await api.CreateGroupAsync("Bulk forms two");
        await Forms.OpenListAsync("groups");
        await Forms.TakeAsync("Bulk forms one");
        await Forms.TakeAsync("Bulk forms two");
        await Page.AssertAccessibleAsync();

        await Forms.OpenBulkAsync();
        await Forms.BulkSetting("All forms").SelectOptionAsync("Allow");
        await Forms.BulkSetting("Edit entries").SelectOptionAsync("Allow");
        await Page.AssertAccessibleAsync();
        await Forms.PressAsync("See what happens");
        await Expect(Forms.BulkOutcome).ToContainTextAsync("2 change");
        await Forms.PressAsync("Set 2 records");
        await Expect(Forms.BulkOutcome).ToContainTextAsync("2 are set");
        await Page.AssertAccessibleAsync();
        await Forms.CloseAsync();

        await Forms.OpenFromListAsync("Bulk forms one");
        await Forms.ShowAsync("Forms");
        await Forms.Answer("Edit entries", "Acme contact", "Allowed").FocusAsync();
        await Page.Keyboard.PressAsync("ArrowDown");
        await Page.Keyboard.PressAsync("ArrowLeft");
        await Page.Keyboard.PressAsync("Space");
        await Expect(Forms.Answer("See entries", "Acme job application", "Not allowed")).ToBeFocusedAsync();
        await Expect(Forms.Answer("See entries", "Acme job application", "Not allowed.+Allow here")).ToBeVisibleAsync();
        await Forms.SaveAsync();
        await Expect(Forms.Answer("See entries", "Acme job application", "Allowed")).ToBeVisibleAsync();
        await Forms.ShowAsync("Activity");
        await Expect(Page.Locator("our-ua-audit-entry").First).ToContainTextAsync("changed what Bulk forms one may do with forms");

        await Forms.OpenListAsync("groups");
        await Forms.OpenFromListAsync("Acme Editors");
        await Forms.ShowAsync("Forms");
        await Expect(Forms.Answer("See entries", "Acme contact", "Allowed")).ToBeVisibleAsync();
        await Expect(Forms.Answer("See entries", "Borealis contact", "Not allowed. start folders")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Who_would_get_to_a_new_form_is_seen_before_it_is_made_and_before_it_is_saved()
    {
        await BeginAsync(DemoAccounts.Administrator);
        var api = new DemoApi(Page);
        await api.LetSeeEntriesAsync(await api.CreateGroupAsync("New form readers"));
        await Forms.OpenRootAsync();
        await Expect(Page.Locator("our-ua-forms-why")).ToBeVisibleAsync();
        await Page.AssertAccessibleAsync();
        await Forms.ShowAsync("Without effect");
        await Page.AssertAccessibleAsync();
        await Forms.ShowAsync("New forms");
        await Expect(Forms.NewFormPreview.Filter(new() { HasText = "Editors" }).First).ToBeVisibleAsync();
        var readers = Forms.NewFormPreview.Filter(new() { HasText = "New form readers" });
        await Expect(readers).ToHaveCountAsync(0);

        await Forms.Flag("Every group").ClickAsync();

        await Expect(readers).ToContainTextAsync("By these defaults");
        await Expect(readers).ToContainTextAsync("See entries");
        await Page.AssertAccessibleAsync();
        await Forms.Flag("Every group").ClickAsync();
    }
}
