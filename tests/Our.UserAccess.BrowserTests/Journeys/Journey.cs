using Our.UserAccess.BrowserTests.Browser;
using Our.UserAccess.BrowserTests.Evidence;
using Our.UserAccess.BrowserTests.Pages;
using Our.UserAccess.BrowserTests.Site;
using TestSite.Seed;

namespace Our.UserAccess.BrowserTests.Journeys;

/// <summary>One person in one browser window. Leaves a picture behind when the journey fails, and fails when the page had problems.</summary>
public abstract class Journey(BrowserFixture browser, SiteFixture site) : IAsyncLifetime
{
    // What the client keeps of its own in the browser is its session; the rest is what a journey has set up.
    private const string ForgetSetup = "Object.keys(localStorage).filter(key => !key.startsWith('umb:')).forEach(key => localStorage.removeItem(key))";

    private readonly PageProblems _problems = new();
    private IPage? _page;
    private string? _session;
    private bool _pretends;

    protected IPage Page => _page ?? throw new InvalidOperationException("The journey has not begun.");

    internal Backoffice Backoffice => new(Page);

    internal SignInPage SignInPage => new(Page);

    public virtual ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        if (_page is null)
        {
            return;
        }

        var problems = _problems.Unexpected();
        var failed = problems.Count > 0 || TestContext.Current.TestState?.Result == TestResult.Failed;
        var picture = failed ? await _page.KeepFailureAsync(TestContext.Current.Test!.TestDisplayName) : null;
        await CloseAsync(goesOn: !failed && !_problems.AreExpected && !_pretends);
        Assert.True(
            problems.Count == 0,
            string.Join(Environment.NewLine, [.. problems, $"The page at the end: {picture}", "Errors of the server:", .. site.Log.Errors]));
    }

    /// <summary>Lets a problem pass that belongs to the journey, for example "401 POST /umbraco/sign-in".</summary>
    protected void Tolerate(string problem) => _problems.Expect(problem);

    /// <summary>The client is told in this journey what is not so: nobody else goes on with it.</summary>
    protected void Pretend() => _pretends = true;

    internal OtherBrowser OpenOtherBrowser() => new(site.Address);

    /// <summary>Opens a window in which nobody is signed in.</summary>
    protected Task BeginAsync() => BeginAsync(site.Sessions.Nobody);

    /// <summary>Opens a window in which this person is signed in.</summary>
    internal async Task BeginAsync(DemoAccount account) => await BeginAsync(await site.Sessions.GetAsync(account, file => SignInOnceAsync(account, file)));

    /// <summary>Goes to the backoffice, is sent to the sign-in page, signs in and arrives.</summary>
    internal async Task SignInAsync(DemoAccount account)
    {
        await Page.GotoAsync("/umbraco");
        await SignInPage.SubmitAsync(account.Email, DemoAccounts.Password);
        await Backoffice.IsReadyAsync();
    }

    private async Task BeginAsync(string session)
    {
        var window = await site.Windows.TakeAsync(browser.Browser, site.Address, session);
        _problems.Watch(window);
        _session = session;
        _page = window.Pages.Count > 0 ? window.Pages[0] : await window.NewPageAsync();
    }

    private async Task SignInOnceAsync(DemoAccount account, string file)
    {
        await BeginAsync();
        await SignInAsync(account);
        await Page.Context.StorageStateAsync(new() { Path = file });
        _session = file;
        await CloseAsync(goesOn: true);
    }

    private async Task CloseAsync(bool goesOn)
    {
        var window = Page.Context;
        _problems.Leave(window);
        if (goesOn && _session != site.Sessions.Nobody && await Backoffice.LeaveAsync())
        {
            await Page.EvaluateAsync(ForgetSetup);
            await site.Windows.GiveBackAsync(window, _session!);
        }
        else
        {
            await site.Windows.GiveBackAsync(window);
        }
    }
}
