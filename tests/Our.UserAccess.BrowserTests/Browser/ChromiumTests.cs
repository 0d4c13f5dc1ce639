namespace Our.UserAccess.BrowserTests.Browser;

public sealed class ChromiumTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("chromium").FullName;

    [Fact]
    public void The_browser_that_is_named_wins()
    {
        var named = Make("named");

        Assert.Equal(named, Chromium.Find(named, [Make("found")]));
    }

    [Fact]
    public void A_named_browser_that_is_not_there_is_an_error_and_no_reason_to_take_another()
    {
        var failure = Assert.Throws<InvalidOperationException>(() => Chromium.Find(Path.Combine(_folder, "gone"), [Make("found")]));

        Assert.Contains(Chromium.Variable, failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_found_where_nothing_is() => Assert.Null(Chromium.Find(named: null, [Path.Combine(_folder, "gone")]));

    [Fact]
    public void The_path_is_searched()
    {
        var chromium = Make("chromium");

        Assert.Equal(chromium, Chromium.Find(named: null, ChromiumPlaces.OnPath($"/nowhere{Path.PathSeparator}{_folder}")));
    }

    [Fact]
    public void The_newest_of_the_browsers_that_Playwright_has_fetched_is_taken()
    {
        Make("chromium-1100", "chrome-linux", "chrome");
        var newest = Make("chromium-1187", "chrome-linux", "chrome");
        Make("firefox-1500", "firefox", "firefox");

        Assert.Equal(newest, Chromium.Find(named: null, ChromiumPlaces.Cached(_folder)));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private string Make(params string[] parts)
    {
        var file = Path.Combine([_folder, .. parts]);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, string.Empty);
        return file;
    }
}
