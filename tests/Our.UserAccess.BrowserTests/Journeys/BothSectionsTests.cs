using Our.UserAccess.BrowserTests.Browser;
using Our.UserAccess.BrowserTests.Pages;
using Our.UserAccess.BrowserTests.Site;
using TestSite.Seed;

namespace Our.UserAccess.BrowserTests.Journeys;

/// <summary>What somebody does in Umbraco's own section is there in ours at once.</summary>
public sealed class BothSectionsTests(BrowserFixture browser, SiteFixture site) : Journey(browser, site)
{
    private UserAccessSection Section => new(Page);

    private CoreUsersSection Core => new(Page);

    [Fact]
    public async Task Somebody_created_disabled_and_enabled_in_Umbracos_section_is_so_in_ours()
    {
        await BeginAsync(DemoAccounts.Administrator);
        await Core.OpenAsync();

        await Core.CreateAsync("Ursula Core", "ursula.core@example.test", "Writers");
        await Core.DoAsync("Disable");

        await Expect(Core.Editor.GetByText("Disabled").First).ToBeVisibleAsync();
        await Section.OpenUsersAsync("disabled", "?q=ursula.core");
        await Expect(Section.UserNames).ToHaveTextAsync(["Ursula Core"]);

        await Core.OpenAsync();
        await Core.FindAsync("Ursula Core");
        await Core.DoAsync("Enable");

        await Section.OpenUsersAsync("inactive", "?q=ursula.core");
        await Expect(Section.UserNames).ToHaveTextAsync(["Ursula Core"]);
    }
}
