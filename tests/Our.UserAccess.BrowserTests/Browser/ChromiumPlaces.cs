namespace Our.UserAccess.BrowserTests.Browser;

/// <summary>Where a Chromium may already be.</summary>
internal static class ChromiumPlaces
{
    private static readonly string[] Names =
        ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "chromium.exe", "chrome.exe", "msedge.exe"];

    private static readonly string[] CachedNames = ["chrome", "chrome.exe", "Chromium", "Google Chrome for Testing"];

    private static readonly string[] UsualPlaces =
    [
        "/usr/bin/chromium",
        "/usr/bin/chromium-browser",
        "/snap/bin/chromium",
        "/opt/google/chrome/chrome",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
        @"C:\Program Files\Google\Chrome\Application\chrome.exe",
        @"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
    ];

    /// <summary>In the order of preference: what the machine offers, then what Playwright has fetched before.</summary>
    public static IEnumerable<string> All() => OnPath(Environment.GetEnvironmentVariable("PATH")).Concat(UsualPlaces).Concat(Cached(PlaywrightCache()));

    public static IEnumerable<string> OnPath(string? path) =>
        (path ?? string.Empty).Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(folder => Names.Select(name => Path.Combine(folder, name)));

    public static IEnumerable<string> Cached(string folder) =>
        Directory.Exists(folder)
            ? Directory.EnumerateDirectories(folder, "chromium-*")
                .OrderDescending(StringComparer.Ordinal)
                .SelectMany(version => Directory.EnumerateFiles(version, "*", SearchOption.AllDirectories))
                .Where(file => CachedNames.Contains(Path.GetFileName(file), StringComparer.Ordinal))
            : [];

    private static string PlaywrightCache()
    {
        if (Environment.GetEnvironmentVariable("PLAYWRIGHT_BROWSERS_PATH") is { Length: > 0 } named)
        {
            return named;
        }

        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        var cache = OperatingSystem.IsWindows() ? Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData)
            : OperatingSystem.IsMacOS() ? Path.Combine(home, "Library", "Caches")
            : Path.Combine(home, ".cache");
        return Path.Combine(cache, "ms-playwright");
    }
}
