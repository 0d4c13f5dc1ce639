using System.Security.Cryptography;
using System.Text;
using Our.UserAccess.BrowserTests.Browser;
using Our.UserAccess.BrowserTests.Evidence;
using Our.UserAccess.BrowserTests.Pages;
using Our.UserAccess.BrowserTests.Site;
using TestSite.Seed;

namespace Our.UserAccess.BrowserTests.Journeys;

public sealed class ReviewTests(BrowserFixture browser, SiteFixture site) : Journey(browser, site)
{
    private const string Person = "Rita Razorbill";

    private ReviewPages Review => new(Page);

    private DemoApi Api => new(Page);

    [Fact]
    public async Task Acme_is_reviewed_by_keyboard_alone_from_the_start_to_sealed_evidence_and_undone()
    {
        await BeginAsync(DemoAccounts.Administrator);
        await Api.CreateUserAsync(Person);
        var person = await Api.GiveAsync(Person, "Acme");
        await StartAsync();
        await DecideAsync();
        await CloseAsync(person);
        await TakeEvidenceAlongAsync();

        await Review.UndoAsync("Rita is needed until June");
        await Expect(Review.State).ToHaveTextAsync("Undone", new() { Timeout = 30_000 });
        Assert.Equal(1, await Api.CountAssignmentsAsync(person));
    }

    private async Task StartAsync()
    {
        await Review.OpenAllAsync();
        await Review.FillAsync("Acme", "Ada Admin");
        await Expect(Review.Preview).ToContainTextAsync("Ada Admin");
        await Page.AssertAccessibleAsync();
        await Review.StartAsync();
        await Expect(Review.Headline).ToHaveTextAsync("Review: Acme");
        await Page.AssertAccessibleAsync();
    }

    /// <summary>Everybody stays, all at once; then one of them does not.</summary>
    private async Task DecideAsync()
    {
        await Review.GoToItemsAsync();
        var all = await Review.Rows.CountAsync();
        await Page.Keyboard.PressAsync("Control+a");
        await Page.Keyboard.PressAsync("y");
        await Expect(Review.Progress).ToContainTextAsync($"{all} of {all} decided");
        await Review.GoToAsync(Person);
        await Page.Keyboard.PressAsync("u");
        await Expect(Review.Progress).ToContainTextAsync($"{all - 1} of {all} decided");
        await Page.Keyboard.PressAsync("r");
        await Expect(Review.Said).ToContainTextAsync($"Remove: {Person}.");
        await Page.AssertAccessibleAsync();
        await Page.DocumentAsync("review-decisions");

        await Page.Keyboard.PressAsync("c");
        await Expect(Page.Locator("our-ua-decide-modal uui-select:focus-within")).ToBeVisibleAsync();
        await Page.Keyboard.PressAsync("Tab");
        await Page.Keyboard.TypeAsync("Left the campaign");
        await Page.Keyboard.PressAsync("Control+Enter");
        await Expect(Review.Row(Person)).ToContainTextAsync("Left the campaign");
        await Expect(Review.Progress).ToContainTextAsync($"{all} of {all} decided");
    }

    private async Task CloseAsync(Guid person)
    {
        await Review.ShowAsync("Review");
        await Review.AskAsync("Close the review");
        await Expect(Review.Closing(Person)).ToContainTextAsync("Is removed");
        await Page.AssertAccessibleAsync();
        Assert.Equal(1, await Api.CountAssignmentsAsync(person));
        await Review.CloseAsync();

        await Expect(Review.State).ToHaveTextAsync("Closed", new() { Timeout = 30_000 });
        Assert.Equal(0, await Api.CountAssignmentsAsync(person));
        await Page.AssertAccessibleAsync();
        await Page.DocumentAsync("review-closed");
    }

    private async Task TakeEvidenceAlongAsync()
    {
        var page = await Review.DownloadAsync("Download the printable page");
        Assert.Equal("Review-Acme.html", page.SuggestedFilename);
        var download = await Review.DownloadAsync("Download the table (CSV)");
        var bytes = await File.ReadAllBytesAsync(await download.PathAsync(), TestContext.Current.CancellationToken);
        Assert.Contains("Left the campaign", Encoding.UTF8.GetString(bytes), StringComparison.Ordinal);
        await Expect(Review.Digest).ToHaveTextAsync(Convert.ToHexStringLower(SHA256.HashData(bytes)), new() { IgnoreCase = true });
    }
}
