using Our.UserAccess.BrowserTests.Browser;
using Our.UserAccess.BrowserTests.Evidence;
using Our.UserAccess.BrowserTests.Pages;
using Our.UserAccess.BrowserTests.Site;
using TestSite.Seed;

namespace Our.UserAccess.BrowserTests.Journeys;

/// <summary>One person in one browser window. Leaves a picture behind when the journey fails, and fails when the page had problems.</summary>
public abstract class Journey(BrowserFixture browser, SiteFixture site) : IAsyncLifetime
{
    private IBrowserContext? _context;
    private IPage? _page;

    internal PageProblems Problems { get; } = new();

    protected IPage Page => _page ?? throw new InvalidOperationException("The page has not been opened.");

    internal Backoffice Backoffice => new(Page);

    internal SignInPage SignInPage => new(Page);

    public async ValueTask InitializeAsync()
    {
        _context = await browser.Browser.NewContextAsync(new()
        {
            BaseURL = site.Address,
            Locale = "en-US",
            ViewportSize = new() { Width = 1440, Height = 900 },
        });
        Problems.Watch(_context);
        _page = await _context.NewPageAsync();
    }

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        if (_page is null || _context is null)
        {
            return;
        }

        var failed = TestContext.Current.TestState?.Result == TestResult.Failed;
        var problems = Problems.Unexpected();
        var picture = failed || problems.Count > 0 ? await _page.KeepFailureAsync(TestContext.Current.Test!.TestDisplayName) : null;
        await _context.DisposeAsync();
        Assert.True(
            problems.Count == 0,
            string.Join(Environment.NewLine, [.. problems, $"The page at the end: {picture}", "Errors of the server:", .. site.Log.Errors]));
    }

    /// <summary>Goes to the backoffice, is sent to the sign-in page, signs in and arrives.</summary>
    internal async Task SignInAsync(DemoAccount account)
    {
        await Page.GotoAsync("/umbraco");
        await SignInPage.SubmitAsync(account.Email, DemoAccounts.Password);
        await Backoffice.IsReadyAsync();
    }
}
