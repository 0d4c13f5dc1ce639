using System.Collections.Concurrent;

namespace Our.UserAccess.BrowserTests.Site;

/// <summary>
/// What goes wrong in a page without anybody looking: console errors, uncaught exceptions, requests that fail or are refused.
/// A journey fails on any of it, except on what it has said it expects.
/// </summary>
internal sealed class PageProblems
{
    // A browser writes this line for every refused request; the response itself is looked at instead.
    private const string RefusedRequest = "Failed to load resource";

    // A page that is left cancels what it was still loading.
    private const string Cancelled = "net::ERR_ABORTED";

    // Umbraco's client says so when it is left for another screen while the view of the one before was still on its way.
    private const string LeftEarly = "provideAt is not a function";

    private readonly ConcurrentQueue<string> _problems = new();
    private readonly ConcurrentQueue<string> _expected = new();

    public bool AreExpected => !_expected.IsEmpty;

    /// <summary>Lets problems pass whose text contains this, for example "401 POST /umbraco/sign-in".</summary>
    public void Expect(string text) => _expected.Enqueue(text);

    /// <summary>Looks at the pages that are open, and at those that will be.</summary>
    public void Watch(IBrowserContext context)
    {
        context.Page += Watch;
        foreach (var page in context.Pages)
        {
            Watch(context, page);
        }
    }

    /// <summary>What the pages do from now on is somebody else's.</summary>
    public void Leave(IBrowserContext context)
    {
        context.Page -= Watch;
        foreach (var page in context.Pages)
        {
            page.Console -= OnConsole;
            page.PageError -= OnPageError;
            page.RequestFailed -= OnRequestFailed;
            page.Response -= OnResponse;
        }
    }

    public IReadOnlyList<string> Unexpected() =>
        [.. _problems.Where(problem => !_expected.Any(expected => problem.Contains(expected, StringComparison.Ordinal)))];

    private void Watch(object? sender, IPage page)
    {
        page.Console += OnConsole;
        page.PageError += OnPageError;
        page.RequestFailed += OnRequestFailed;
        page.Response += OnResponse;
    }

    private void OnConsole(object? sender, IConsoleMessage message)
    {
        if (message.Type == "error" && !message.Text.StartsWith(RefusedRequest, StringComparison.Ordinal))
        {
            _problems.Enqueue($"console: {message.Text} ({message.Location})");
        }
    }

    private void OnPageError(object? sender, string error)
    {
        if (!error.Contains(LeftEarly, StringComparison.Ordinal))
        {
            _problems.Enqueue($"uncaught: {error}");
        }
    }

    private void OnRequestFailed(object? sender, IRequest request)
    {
        if (request.Failure != Cancelled)
        {
            _problems.Enqueue($"{request.Failure} {request.Method} {PathOf(request.Url)}");
        }
    }

    private void OnResponse(object? sender, IResponse response)
    {
        if (response.Status >= 400)
        {
            _problems.Enqueue($"{response.Status} {response.Request.Method} {PathOf(response.Url)}");
        }
    }

    private static string PathOf(string url) => new Uri(url).PathAndQuery;
}
