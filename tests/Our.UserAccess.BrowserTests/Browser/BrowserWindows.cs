using System.Collections.Concurrent;

namespace Our.UserAccess.BrowserTests.Browser;

/// <summary>
/// Browser windows that are used again: to start the client takes most of the time of a journey. A window belongs to one journey at a time.
/// </summary>
internal sealed class BrowserWindows
{
    private readonly ConcurrentBag<IBrowserContext> _empty = [];
    private readonly ConcurrentDictionary<string, ConcurrentBag<IBrowserContext>> _open = new(StringComparer.Ordinal);

    /// <param name="browser">Opens a window when none is free.</param>
    /// <param name="address">Of the site; the same for all.</param>
    /// <param name="session">The file with what is kept of who has signed in.</param>
    /// <returns>A window of that person: with the page that an earlier journey left, or without any.</returns>
    public async Task<IBrowserContext> TakeAsync(IBrowser browser, string address, string session)
    {
        if (OpenOf(session).TryTake(out var window))
        {
            return window;
        }

        if (!_empty.TryTake(out window))
        {
            return await OpenAsync(browser, address, session);
        }

        await window.SetStorageStateAsync(session);
        return window;
    }

    /// <summary>Gives a window back for anybody. It still knows the files of the client, and nobody of those who sat at it.</summary>
    public async Task GiveBackAsync(IBrowserContext window)
    {
        await CloseAsync(window.Pages);
        _empty.Add(window);
    }

    /// <summary>Gives a window back for another journey of the same person, with its first page as it is.</summary>
    public async Task GiveBackAsync(IBrowserContext window, string session)
    {
        await CloseAsync(window.Pages.Skip(1));
        OpenOf(session).Add(window);
    }

    private ConcurrentBag<IBrowserContext> OpenOf(string session) => _open.GetOrAdd(session, static _ => []);

    private static async Task CloseAsync(IEnumerable<IPage> pages)
    {
        foreach (var page in pages.ToArray())
        {
            await page.CloseAsync();
        }
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
