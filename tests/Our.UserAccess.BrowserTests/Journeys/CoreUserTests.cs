using Our.UserAccess.BrowserTests.Browser;
using Our.UserAccess.BrowserTests.Site;
using TestSite.Seed;

namespace Our.UserAccess.BrowserTests.Journeys;

/// <summary>Umbraco's own section for users, which stays as it is beside ours.</summary>
public sealed class CoreUserTests(BrowserFixture browser, SiteFixture site) : Journey(browser, site)
{
    private const string Path = "section/user-management/workspace";

    [Fact]
    public async Task A_user_of_the_list_opens()
    {
        await BeginAsync(DemoAccounts.Administrator);
        await Backoffice.OpenAsync($"{Path}/user-root");

        await Page.Locator("uui-card-user").Filter(new() { HasText = "Agnes Roos" }).GetByText("Agnes Roos").ClickAsync();

        await Expect(Page.Locator("umb-user-workspace-editor").GetByText("Borealis Editors").First).ToBeVisibleAsync();
    }
}
