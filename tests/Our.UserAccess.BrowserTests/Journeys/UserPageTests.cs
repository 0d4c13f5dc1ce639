using Our.UserAccess.BrowserTests.Browser;
using Our.UserAccess.BrowserTests.Evidence;
using Our.UserAccess.BrowserTests.Pages;
using Our.UserAccess.BrowserTests.Site;
using TestSite.Seed;

namespace Our.UserAccess.BrowserTests.Journeys;

public sealed class UserPageTests(BrowserFixture browser, SiteFixture site) : Journey(browser, site)
{
    private UserAccessSection Section => new(Page);

    private DetailPage Detail => new(Page);

    [Fact]
    public async Task The_profile_of_a_person_says_who_it_is_and_how_they_sign_in()
    {
        await BeginAsync(DemoAccounts.Administrator);
        await OpenAsync(DemoAccounts.Anna.Name, query: "?q=anna");

        await Expect(Detail.Sentence).ToHaveTextAsync(new Regex("^Anna Berg is active\\. .*2 groups"));
        await Expect(new UserEditor(Page).Input("E-mail")).ToHaveValueAsync(DemoAccounts.Anna.Email);
        await Expect(Detail.Fact("Kind")).ToHaveTextAsync("Person");
        await Page.AssertAccessibleAsync();
    }

    [Fact]
    public async Task The_access_of_a_person_with_many_groups_names_them_all_and_leads_to_each()
    {
        await BeginAsync(DemoAccounts.Administrator);
        await OpenAsync("Elif Everywhere", query: "?q=elif");

        await Detail.ShowAsync("Access");

        var groups = Detail.Box("Groups").GetByRole(AriaRole.Link);
        await Expect(groups).ToHaveCountAsync(11);
        await Expect(Detail.Fact("Languages")).ToHaveTextAsync("All languages");
        await Page.AssertAccessibleAsync();
        await Page.DocumentAsync("user-access");
        await groups.GetByText("Legal reviewers").ClickAsync();
        await Expect(Detail.Name).ToHaveTextAsync("Legal reviewers");
    }

    [Fact]
    public async Task An_API_user_has_no_password_and_no_sign_ins()
    {
        await BeginAsync(DemoAccounts.Administrator);
        await OpenAsync("Translation bridge", list: "api");

        await Expect(Detail.Fact("Kind")).ToHaveTextAsync("API");
        await Expect(Detail.Fact("Sign-in")).ToHaveTextAsync("With client credentials; no password, no backoffice.");
        await Expect(Detail.Fact("Last sign-in")).ToHaveCountAsync(0);
        await Page.AssertAccessibleAsync();
    }

    [Fact]
    public async Task The_way_back_leads_to_the_list_as_it_was_filtered()
    {
        await BeginAsync(DemoAccounts.Administrator);
        await OpenAsync("Otto Onboarding", list: "inactive", query: "?q=onboarding");
        await Expect(Page.Locator("our-ua-user-profile-view")).ToBeVisibleAsync();

        await Detail.GoBackAsync();

        await Expect(Page).ToHaveURLAsync(new Regex("/inactive[/?].*q=onboarding"));
        await Expect(Section.UserNames).ToHaveTextAsync(["Otto Onboarding"]);
    }

    [Fact]
    public async Task Somebody_who_is_not_there_is_said_to_be_gone()
    {
        await BeginAsync(DemoAccounts.Administrator);
        Tolerate("404 GET /umbraco/management/api/v1/user-access/");
        await Section.OpenUserAsync(Guid.Empty);

        await Expect(Detail.Notice).ToContainTextAsync("This is not here any more");
        await Page.AssertAccessibleAsync();
    }

    private async Task OpenAsync(string name, string list = "all", string query = "")
    {
        await Section.OpenUsersAsync(list, query);
        await Section.UserNames.GetByText(name).ClickAsync();
        await Expect(Detail.Name).ToHaveTextAsync(name);
    }
}
