using Our.UserAccess.BrowserTests.Browser;
using Our.UserAccess.BrowserTests.Pages;
using Our.UserAccess.BrowserTests.Site;
using TestSite.Seed;

namespace Our.UserAccess.BrowserTests.Journeys;

/// <summary>What forms security comes to where people work with forms.</summary>
public sealed class FormsSecurityOfPeopleTests(BrowserFixture browser, SiteFixture site) : Journey(browser, site)
{
    private static readonly DemoAccount Writer = new("conan.obrien@example.test", "Conan O'Brien", "Writer");

    private SiteForms Forms => new(Page);

    [Fact]
    public async Task Who_may_only_see_entries_is_offered_nothing_else_and_sees_what_is_withheld_as_withheld()
    {
        await BeginAsync(Writer);
        await Forms.OpenContentAsync();
        await Expect(Forms.Form("Borealis contact")).ToBeVisibleAsync();
        await Expect(Forms.Form("Acme job application")).ToHaveCountAsync(0);

        await Forms.OpenAsync("Borealis contact");

        await Expect(Forms.Entry("Tove Lind")).ToContainTextAsync("Withheld");
        await Expect(Forms.Entry("Tove Lind")).Not.ToContainTextAsync("@visitors.example.test");
        await Expect(Forms.Button("Export")).ToBeVisibleAsync();
        await Expect(Forms.Button("Edit")).ToHaveCountAsync(0);
        await Expect(Forms.Button("Delete")).ToHaveCountAsync(0);
        await Expect(Forms.Button("Rename")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Where_a_group_is_held_for_one_site_only_its_forms_are_seen_and_what_is_withheld_cannot_be_written_over()
    {
        await BeginAsync(DemoAccounts.Anna);
        await Forms.OpenContentAsync();
        await Expect(Forms.Form("Acme contact")).ToBeVisibleAsync();
        await Expect(Forms.Form("Borealis contact")).ToHaveCountAsync(0);

        await Forms.OpenAsync("Acme contact");
        await Forms.Button("Edit the entry of Tove Lind").ClickAsync();

        await Expect(Forms.Field("Name")).ToHaveValueAsync("Tove Lind");
        await Expect(Forms.Field("E-mail")).ToBeDisabledAsync();
        await Expect(Forms.Field("E-mail")).ToHaveAttributeAsync("placeholder", "Withheld");
        await Forms.Button("Cancel").ClickAsync();
        await Expect(Forms.Button("Rename")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Who_may_do_nothing_with_any_form_sees_no_tree_of_forms()
    {
        await BeginAsync(DemoAccounts.Bo);
        var asked = Page.WaitForResponseAsync("**/testsite/forms");
        await Forms.OpenContentAsync();

        var answer = (await (await asked).JsonAsync())!.Value;

        Assert.Equal(0, answer.GetProperty("forms").GetArrayLength());
        await Expect(Backoffice.Sidebar.Locator("uui-menu-item").First).ToBeVisibleAsync();
        await Expect(Forms.Tree).ToHaveCountAsync(0);
    }
}
