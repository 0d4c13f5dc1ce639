using Our.UserAccess.BrowserTests.Browser;
using Our.UserAccess.BrowserTests.Evidence;
using Our.UserAccess.BrowserTests.Pages;
using Our.UserAccess.BrowserTests.Site;
using TestSite.Seed;

namespace Our.UserAccess.BrowserTests.Journeys;

public sealed class FormsSecurityTests(BrowserFixture browser, SiteFixture site) : Journey(browser, site)
{
    private const string Form = "Borealis job application";

    private FormsPages Forms => new(Page);

    private AccessScreens Access => new(Page);

    [Fact]
    public async Task A_group_is_given_permissions_one_form_is_denied_and_the_reason_says_so()
    {
        await BeginAsync(DemoAccounts.Administrator);
        await new DemoApi(Page).CreateGroupAsync("Form readers");
        await Forms.OpenListAsync("groups");
        await Forms.OpenFromListAsync("Form readers");
        await Expect(Forms.Sentence).ToContainTextAsync("whoever holds Form readers may do");

        await Forms.Flag("See entries").ClickAsync();
        await Forms.Flag("All forms").ClickAsync();
        await Forms.SaveAsync();
        await Page.AssertAccessibleAsync();
        await Forms.ShowAsync("Forms");
        await Expect(Forms.Answer("See entries", Form, "Allowed")).ToBeVisibleAsync();
        await Forms.SetAsync("See entries", Form, "Deny here");
        await Expect(Forms.Row(Form)).ToContainTextAsync("Not saved yet");
        await Forms.SaveAsync();

        await Expect(Forms.Answer("See entries", Form, "Not allowed. set for this form")).ToBeVisibleAsync();
        await Expect(Forms.Answer("See entries", "Borealis newsletter", "Allowed. permission for all forms")).ToBeVisibleAsync();
        await Page.AssertAccessibleAsync();
        await Page.DocumentAsync("forms-matrix");
    }

    [Fact]
    public async Task A_users_own_record_takes_away_what_their_groups_give_and_says_that_it_did()
    {
        await BeginAsync(DemoAccounts.Administrator);
        await new DemoApi(Page).CreateUserAsync("Fiona Forms");
        await Forms.OpenListAsync("users");
        await Forms.GiveRecordAsync("Fiona Forms");
        await Expect(Forms.Sentence).ToContainTextAsync("no record of their own");
        await Forms.Said("See entries", "Not allowed").CheckAsync();
        await Page.AssertAccessibleAsync();
        await Forms.SaveAsync();
        await Expect(Forms.Sentence).ToContainTextAsync("except where something is said here");

        await Forms.ShowAsync("Forms");
        await Forms.Answer("See entries", "Acme contact", "Not allowed. Own override").ClickAsync();

        await Expect(Access.Sentence).ToContainTextAsync("Fiona Forms may not see the entries of the form Acme contact");
        await Expect(Access.Decider).ToContainTextAsync("Own override");
        await Page.AssertAccessibleAsync();
        await Forms.CloseAsync();
    }
}
