using System.Text.Json;
using Our.UserAccess.IntegrationTests.Hosting;

namespace Our.UserAccess.IntegrationTests.Start;

/// <summary>Whole processes are killed, as a power cut would end them; the next start finds everything whole.</summary>
public sealed class CrashTests(UndisturbedStart undisturbed) : IClassFixture<UndisturbedStart>, IDisposable
{
    private int _answered;
    private readonly string _folder = Directory.CreateTempSubdirectory("crash-").FullName;

    [Theory]
    [InlineData("umbraco.sqlite.db", 0)]
    [InlineData("umbraco.sqlite.db-wal", 1)]
    [InlineData("umbraco.sqlite.db-wal", 600_000)]
    public async Task A_first_start_that_is_killed_is_finished_by_the_next(string file, long bytes)
    {
        await using (var first = Start())
        {
            using DataFolderWatch point = new(_folder, file, bytes, first.Kill);
            Assert.Same(point.Reached, await Task.WhenAny(point.Reached, first.Ready));
            await first.ExitCodeAsync(TestContext.Current.CancellationToken);
        }

        await using (var second = Start())
        {
            await second.Ready;
        }

        AssertWhole();
        Assert.Equal(Settled(undisturbed.Rows), Settled(DatabaseFile.RowsOf(_folder)));
    }

    [Fact]
    public async Task Saves_that_were_answered_outlive_a_kill_and_nothing_is_saved_by_half()
    {
        var prepared = await CrashSite.PrepareAsync(_folder);
        Hammer users, pages;
        await using (var site = prepared.Start())
        {
            using var first = await prepared.SignInAsync(site);
            using var second = await prepared.SignInAsync(site);
            (users, pages) = (prepared.RenameUser(first), prepared.RenamePage(second));
            await Task.WhenAll(users.RunAsync(KillAtTheFortieth(site)), pages.RunAsync(KillAtTheFortieth(site)));
        }

        AssertWhole();
        await using var next = prepared.Start();
        using var browser = await prepared.SignInAsync(next);
        var user = await browser.GetJsonAsync($"user/{prepared.User.Key}");
        users.AssertKept(user.GetProperty("name").GetString());
        Assert.Equal(1, user.GetProperty("userGroupIds").GetArrayLength());
        var page = await browser.GetJsonAsync($"document/{prepared.Page.Key}");
        var name = page.GetProperty("variants")[0].GetProperty("name").GetString();
        pages.AssertKept(name);
        Assert.Equal(name, await NameInTheTreeAsync(browser));
        Assert.Equal("Headline of saved 0", page.GetProperty("values")[0].GetProperty("value").GetString());
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static async Task<string?> NameInTheTreeAsync(BackOfficeBrowser browser)
    {
        JsonElement root = await browser.GetJsonAsync("tree/document/root");
        return root.GetProperty("items")[0].GetProperty("variants")[0].GetProperty("name").GetString();
    }

    // The trail looks around in the background once the site is ready, and tells of a start that was cut off as well.
    private static Dictionary<string, long> Settled(IReadOnlyDictionary<string, long> rows) => rows
        .Where(table => !table.Key.StartsWith("ourUserAccessAudit", StringComparison.Ordinal))
        .ToDictionary(StringComparer.Ordinal);

    private TestSiteProcess Start() => TestSiteProcess.Start("--urls", "http://127.0.0.1:0", "--data", _folder, "--seed", "none");

    private Action KillAtTheFortieth(TestSiteProcess site) => () =>
    {
        if (Interlocked.Increment(ref _answered) == 40)
        {
            site.Kill();
        }
    };

    private void AssertWhole()
    {
        Assert.Equal("ok", DatabaseFile.IntegrityOf(_folder));
        Assert.Empty(DatabaseFile.OrphansOf(_folder));
    }
}
