using EmbeddedUmbraco.Boot;
using Our.UserAccess.Benchmarks.Http;
using Our.UserAccess.Benchmarks.Quick;
using TestSite;

namespace Our.UserAccess.Benchmarks.Forms;

/// <summary>The lists of forms security over HTTP: the TestSite with its 2,000 forms and 200 groups, every group with a record.</summary>
internal static class FormsRun
{
    private const string Size = "2,000 forms, 200 groups";

    /// <param name="folder">Where the site's data is, or is made: minutes, the first time.</param>
    /// <param name="output">Where the figures go.</param>
    public static async Task<int> PrintAsync(string folder, TextWriter output)
    {
        var options = new TestSiteOptions { DataFolder = Path.GetFullPath(folder), Seed = SeedKind.Large, Url = "http://127.0.0.1:0" };
        await using var app = await TestSiteHost.StartAsync(options, CancellationToken.None);
        var report = new QuickReport(output);
        report.Start();
        using var rows = await HttpRows.SignInAsync(app, report, Size);
        await new FormsFigures(rows).PrintAsync();
        await app.StopAsync();
        await app.StopUmbracoAsync();
        return 0;
    }
}
