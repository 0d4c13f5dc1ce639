using System.Collections.Concurrent;

namespace Our.UserAccess.BrowserTests.Browser;

/// <summary>
/// Browser windows that are used again: each knows what the one before loaded (the client is large), and nobody of those
/// who sat at it. A window belongs to one journey at a time.
/// </summary>
internal sealed class BrowserWindows
{
    private readonly ConcurrentBag<IBrowserContext> _free = [];

    /// <param name="browser">Opens a window when none is free.</param>
    /// <param name="address">Of the site; the same for all.</param>
    /// <param name="session">The file with what is kept of who has signed in.</param>
    public async Task<IBrowserContext> TakeAsync(IBrowser browser, string address, string session)
    {
        if (!_free.TryTake(out var window))
        {
            return await OpenAsync(browser, address, session);
        }

        await window.SetStorageStateAsync(session);
        return window;
    }

    public async Task GiveBackAsync(IBrowserContext window)
    {
        foreach (var page in window.Pages.ToArray())
        {
            await page.CloseAsync();
        }

        _free.Add(window);
    }

    private static Task<IBrowserContext> OpenAsync(IBrowser browser, string address, string session) => browser.NewContextAsync(new()
    {
        BaseURL = address,
        StorageStatePath = session,
        Locale = "en-US",
        TimezoneId = "Europe/Copenhagen",
        ViewportSize = new() { Width = 1440, Height = 900 },
    });
}
