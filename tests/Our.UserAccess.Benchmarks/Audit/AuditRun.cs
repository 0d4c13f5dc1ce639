using System.Globalization;
using EmbeddedUmbraco.Boot;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Hosting;
using Our.UserAccess.Audit.Watching;
using Our.UserAccess.Benchmarks.Quick;
using TestSite;

namespace Our.UserAccess.Benchmarks.Audit;

/// <summary>A trail of a million events over HTTP: searched, exported, verified and written to.</summary>
internal static class AuditRun
{
    public const int Events = 1_000_000;

    /// <param name="events">How many the trail has.</param>
    /// <param name="postgres">A connection string; null for SQLite.</param>
    /// <param name="output">Where the figures go.</param>
    public static async Task<int> PrintAsync(int events, string? postgres, TextWriter output)
    {
        string folder = Path.Combine(Path.GetTempPath(), string.Create(CultureInfo.InvariantCulture, $"our-useraccess-audit-{events}{(postgres is null ? string.Empty : "-postgres")}"));
        var options = new TestSiteOptions
        {
            DataFolder = folder,
            Seed = SeedKind.Demo,
            Url = "http://127.0.0.1:0",
            Database = postgres is null ? DatabaseKind.Sqlite : DatabaseKind.Postgres,
            Connection = postgres,
        };
        WebApplication app = await TestSiteHost.StartAsync(options, CancellationToken.None, WithoutSweeps);
        var subjects = new AuditSubjects();
        await new AuditFill(app.Services, subjects).RunAsync(events);
        var report = new QuickReport(output);
        report.Start();
        using var figures = new AuditFigures(app, report, subjects);
        await figures.PrintAsync();
        await app.StopAsync();
        await app.StopUmbracoAsync();
        await app.DisposeAsync();
        return 0;
    }

    // The daily verification of a million events would run beside what is measured.
    private static void WithoutSweeps(WebApplicationBuilder builder) =>
        builder.Services.Remove(builder.Services.Single(service => service.ServiceType == typeof(IHostedService) && service.ImplementationType == typeof(SweepService)));
}
