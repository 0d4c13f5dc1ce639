using EmbeddedUmbraco.Boot;
using Microsoft.Extensions.DependencyInjection;
using Our.UserAccess.Benchmarks.Quick;
using TestSite;

namespace Our.UserAccess.Benchmarks.Host;

/// <summary>The same questions through Umbraco's service as a site asks them: the TestSite with its SQLite file and the large seed.</summary>
internal static class HostRun
{
    /// <param name="folder">Where the site's data is, or is made: minutes, the first time.</param>
    /// <param name="output">Where the figures go.</param>
    public static async Task<int> PrintAsync(string folder, TextWriter output)
    {
        var options = new TestSiteOptions { DataFolder = Path.GetFullPath(folder), Seed = SeedKind.Large, Url = "http://127.0.0.1:0" };
        await using var app = await TestSiteHost.StartAsync(options, CancellationToken.None);
        await using var scope = app.Services.CreateAsyncScope();
        var site = await HostSite.CreateAsync(scope.ServiceProvider);
        var report = new QuickReport(output);
        report.Start();
        await new HostFigures(site, report).PrintAsync();
        await app.StopAsync();
        await app.StopUmbracoAsync();
        return 0;
    }
}
