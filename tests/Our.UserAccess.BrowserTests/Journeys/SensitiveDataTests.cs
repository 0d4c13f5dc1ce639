using Our.UserAccess.BrowserTests.Browser;
using Our.UserAccess.BrowserTests.Evidence;
using Our.UserAccess.BrowserTests.Pages;
using Our.UserAccess.BrowserTests.Site;
using TestSite.Seed;

namespace Our.UserAccess.BrowserTests.Journeys;

public sealed class SensitiveDataTests(BrowserFixture browser, SiteFixture site) : Journey(browser, site)
{
    private const string Person = "Senna Sensitive";

    private SensitivePages Sensitive => new(Page);

    [Fact]
    public async Task Access_is_given_for_two_hours_with_a_reason_counts_down_is_renewed_and_ended()
    {
        await BeginAsync(DemoAccounts.Administrator);
        await new DemoApi(Page).CreateUserAsync(Person);
        await Sensitive.OpenAsync();
        await Sensitive.BeginGivingAsync();
        await Sensitive.PressAsync("Give access");
        await Expect(Sensitive.Error("Reason")).ToHaveTextAsync("Say why.");
        await Sensitive.ChooseAsync(Person);
        await Sensitive.PressAsync("2 hours");
        await Sensitive.SayWhyAsync("Checks the applications of March");
        await Page.AssertAccessibleAsync();
        await Sensitive.PressAsync("Give access");

        await Expect(Sensitive.Row(Person)).ToContainTextAsync("Checks the applications of March");
        await Expect(Sensitive.Row(Person)).ToContainTextAsync("minutes left");
        await Expect(Sensitive.Row(Person)).ToContainTextAsync("given by Ada Admin");
        await Page.AssertAccessibleAsync();
        await Page.DocumentAsync("sensitive-data");

        await Sensitive.ActAsync($"Renew the access of {Person}");
        await Sensitive.PressAsync("7 days");
        await Sensitive.SayWhyAsync("More came in than expected");
        await Sensitive.PressAsync("Renew");
        await Expect(Sensitive.Row(Person)).ToContainTextAsync("7 days left");

        await Sensitive.ActAsync($"End the access of {Person}");
        await Sensitive.SayWhyAsync("Everything is checked");
        await Sensitive.PressAsync("End");
        await Expect(Sensitive.Row(Person)).ToContainTextAsync("Ended");

        await Sensitive.ShowAsync("Where it is");
        await Expect(Sensitive.Places.First).ToBeVisibleAsync();
        await Page.AssertAccessibleAsync();
    }
}
