using Our.UserAccess.BrowserTests.Browser;
using Our.UserAccess.BrowserTests.Pages;
using Our.UserAccess.BrowserTests.Site;
using TestSite.Seed;

namespace Our.UserAccess.BrowserTests.Journeys;

public sealed class SigningInTests(BrowserFixture browser, SiteFixture site) : Journey(browser, site)
{
    [Fact]
    public async Task An_administrator_signs_in_and_finds_our_section()
    {
        await BeginAsync();
        await SignInAsync(DemoAccounts.Administrator);
        await Backoffice.HasSettledAsync();

        await Backoffice.Section("User Access").ClickAsync();

        await Expect(Page).ToHaveURLAsync(new Regex("/umbraco/section/user-access"));
        await Expect(new UserAccessSection(Page).TreeItem("All")).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData("admin@example.test")]
    [InlineData("no.such.person@example.test")]
    public async Task A_wrong_password_and_an_unknown_person_are_refused_in_the_same_words(string userName)
    {
        await BeginAsync();
        Tolerate("401 POST /umbraco/login");
        await Page.GotoAsync("/umbraco");

        await SignInPage.SubmitAsync(userName, "not the password");

        await Expect(SignInPage.Message).ToHaveTextAsync("The user name or the password is wrong.");
    }

    [Fact]
    public async Task Somebody_without_groups_sees_no_section()
    {
        await BeginAsync();
        await SignInAsync(DemoAccounts.Nobody);

        await Expect(Page.Locator("umb-current-user-header-app")).ToBeVisibleAsync();
        await Expect(Backoffice.Sections).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task After_signing_out_the_backoffice_asks_who_somebody_is()
    {
        await BeginAsync();
        await SignInAsync(DemoAccounts.Manager);
        await Backoffice.HasSettledAsync();
        await Backoffice.SignOutAsync();
        await Page.WaitForURLAsync("**/umbraco/logout*");

        await Page.GotoAsync("/umbraco");

        await Expect(SignInPage.UserName).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Whoever_was_on_the_way_to_a_page_arrives_there_after_signing_in()
    {
        await BeginAsync();
        await Page.GotoAsync("/umbraco/section/user-access");
        await SignInPage.SubmitAsync(DemoAccounts.Administrator.Email, DemoAccounts.Password);
        await Backoffice.IsReadyAsync();

        await Expect(Page).ToHaveURLAsync(new Regex("/umbraco/section/user-access"));
        await Expect(new UserAccessSection(Page).TreeItem("All")).ToBeVisibleAsync();
    }
}
