using System.Text;
using Our.UserAccess.BrowserTests.Browser;
using Our.UserAccess.BrowserTests.Pages;
using Our.UserAccess.BrowserTests.Site;
using TestSite.Seed;

namespace Our.UserAccess.BrowserTests.Journeys;

public sealed class ExportTests(BrowserFixture browser, SiteFixture site) : Journey(browser, site)
{
    private UserAccessSection Section => new(Page);

    [Fact]
    public async Task The_people_of_a_filter_are_taken_out_as_a_file_that_no_spreadsheet_runs()
    {
        await BeginAsync(DemoAccounts.Administrator);
        await new DemoApi(Page).CreateUserAsync("=cmd|Dunlin");
        await Section.OpenUsersAsync(query: "?q=Dunlin");
        await Expect(Section.Rows).ToHaveCountAsync(1);

        var download = await Page.RunAndWaitForDownloadAsync(
            () => Page.GetByRole(AriaRole.Button, new() { Name = "Export", Exact = true }).ClickAsync());

        var bytes = await File.ReadAllBytesAsync(await download.PathAsync(), TestContext.Current.CancellationToken);
        Assert.Equal([0xEF, 0xBB, 0xBF], bytes[..3]);
        var lines = Encoding.UTF8.GetString(bytes[3..]).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(2, lines.Length);
        Assert.Contains("'=cmd|Dunlin", lines[1], StringComparison.Ordinal);
    }
}
