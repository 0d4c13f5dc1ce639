using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Our.UserAccess.Benchmarks.Quick;
using Our.UserAccess.Invitations.Outbox;
using Our.UserAccess.Mails.Contracts;
using TestSite;

namespace Our.UserAccess.Benchmarks.Imports;

/// <summary>Imports and bulk changes over HTTP in a new site on SQLite: rows a second, from the request to the last result. No mail goes out.</summary>
internal static class ImportsRun
{
    public const int Rows = 2_000;

    /// <param name="rows">How many people each time.</param>
    /// <param name="output">Where the figures go.</param>
    public static async Task<int> PrintAsync(int rows, TextWriter output)
    {
        var folder = Directory.CreateTempSubdirectory("our-useraccess-imports");
        using var commands = new CommandCount();
        var options = new TestSiteOptions { DataFolder = folder.FullName, Seed = SeedKind.Demo, Url = "http://127.0.0.1:0" };
        var app = await TestSiteHost.StartAsync(options, CancellationToken.None, WithoutMail);
        try
        {
            var report = new QuickReport(output);
            report.Start();
            using var figures = new ImportsFigures(app, report, commands, rows);
            await figures.PrintAsync();
        }
        finally
        {
            await app.StopAsync();
            await app.DisposeAsync();
            folder.Delete(recursive: true);
        }

        return 0;
    }

    private static void WithoutMail(WebApplicationBuilder builder)
    {
        builder.Services.Remove(builder.Services.Single(service => service.ImplementationType == typeof(OutboxService)));
        builder.Services.Replace(ServiceDescriptor.Singleton<IMailPost, NoPost>());
    }

    private sealed class NoPost : IMailPost
    {
        public bool CanSend => true;

        public Task SendAsync(Letter letter) => Task.CompletedTask;
    }
}
