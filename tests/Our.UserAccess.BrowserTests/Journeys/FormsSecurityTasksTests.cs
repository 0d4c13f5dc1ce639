using Our.UserAccess.BrowserTests.Browser;
using Our.UserAccess.BrowserTests.Evidence;
using Our.UserAccess.BrowserTests.Pages;
using Our.UserAccess.BrowserTests.Site;
using TestSite.Seed;

namespace Our.UserAccess.BrowserTests.Journeys;

/// <summary>Forms security for many at once.</summary>
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
    }
}
