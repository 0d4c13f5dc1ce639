using Our.UserAccess.BrowserTests.Browser;
using Our.UserAccess.BrowserTests.Evidence;
using Our.UserAccess.BrowserTests.Pages;
using Our.UserAccess.BrowserTests.Site;
using TestSite.Seed;

namespace Our.UserAccess.BrowserTests.Journeys;

/// <summary>Umbraco's own section for members, with values that are sensitive. Each journey changes a member that no other one looks at.</summary>
public sealed class MembersTests(BrowserFixture browser, SiteFixture site) : Journey(browser, site)
{
    private const string Office = "office";
    private const string Number = "socialSecurityNumber";

    private MembersSection Members => new(Page);

    [Fact]
    public async Task What_is_sensitive_is_withheld_not_exported_and_not_overwritten()
    {
        using var officer = OpenOtherBrowser();
        Assert.True(await officer.SignInAsync(DemoAccounts.Justus.Email, DemoAccounts.Password));
        await BeginAsync(DemoAccounts.Lea);
        await Members.OpenAsync("Lars Thomsen");

        await Expect(Members.Value(Office)).ToHaveValueAsync("Odense");
        await Expect(Members.Value(Number)).ToHaveCountAsync(0);
        await Expect(Members.Withheld).ToContainTextAsync("withheld from you: Social security number, Salary, Bank account. Saving leaves it as it is.");
        await Page.AssertAccessibleAsync();
        await Page.DocumentAsync("member-withheld");
        var before = await officer.ValueAsync(Members.Key, Number);
        await Members.Value(Office).FillAsync("Aarhus");
        await Members.SaveAsync();
        Tolerate("403 GET /testsite/members/");
        await Members.ExportAsync();

        await Expect(Backoffice.Toast.Last).ToContainTextAsync("An export of Lars Thomsen holds sensitive data, which is withheld from you.");
        Assert.False(string.IsNullOrEmpty(before));
        Assert.Equal((before, "Aarhus"), (await officer.ValueAsync(Members.Key, Number), await officer.ValueAsync(Members.Key, Office)));
    }

    [Fact]
    public async Task Who_may_see_sensitive_data_sees_it_changes_it_and_exports_it()
    {
        await BeginAsync(DemoAccounts.Justus);
        await Members.OpenAsync("Sofie Lund");

        await Expect(Members.Value(Number)).ToHaveValueAsync("031362-1074");
        await Expect(Members.Withheld).Not.ToContainTextAsync("withheld");
        await Members.Value(Number).FillAsync("031362-9999");
        await Members.SaveAsync();
        var file = await Page.RunAndWaitForDownloadAsync(Members.ExportAsync);

        Assert.Contains("031362-9999", await File.ReadAllTextAsync((await file.PathAsync())!, TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }
}
