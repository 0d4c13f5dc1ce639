using EmbeddedUmbraco.Boot;
using Microsoft.AspNetCore.Builder;
using Our.UserAccess.Benchmarks.Quick;
using TestSite;

namespace Our.UserAccess.Benchmarks.Users;

/// <summary>The list of users over HTTP, beside Umbraco's own: the TestSite with 100,000 people.</summary>
internal static class UsersRun
{
    public const int People = 100_000;

    /// <param name="folder">Where the site's data is, or is made.</param>
    /// <param name="output">Where the figures go.</param>
    public static async Task<int> PrintAsync(string folder, TextWriter output)
    {
        var options = new TestSiteOptions { DataFolder = Path.GetFullPath(folder), Seed = SeedKind.Demo, Url = "http://127.0.0.1:0" };
        await StopAsync(await TestSiteHost.StartAsync(options, CancellationToken.None));
        UsersFile.Fill(options.DataFolder, People);
        var app = await TestSiteHost.StartAsync(options, CancellationToken.None);
        var report = new QuickReport(output);
        report.Start();
        await new UsersFigures(app, report).PrintAsync();
        await StopAsync(app);
        return 0;
    }

    private static async Task StopAsync(WebApplication app)
    {
        await app.StopAsync();
        await app.StopUmbracoAsync();
        await app.DisposeAsync();
    }
}
