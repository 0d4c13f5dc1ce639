using EmbeddedUmbraco.Backoffice;
using EmbeddedUmbraco.Boot;
using EmbeddedUmbraco.Http;
using Microsoft.AspNetCore.DataProtection;
using Our.UserAccess.Persistence.Providers;
using TestSite.Forms;
using TestSite.Members;
using TestSite.Seed;
using TestSite.Seed.Access;

namespace TestSite;

/// <summary>The site as an object: the command line starts one, tests start many.</summary>
internal static class TestSiteHost
{
    public const string DatabaseFile = "umbraco.sqlite.db";

    /// <returns>The site, listening.</returns>
    public static async Task<WebApplication> StartAsync(
        TestSiteOptions options,
        CancellationToken cancellationToken,
        Action<WebApplicationBuilder>? configure = null)
    {
        Preflight.Check(options);
        var unfinished = new SeedMarker(options.DataFolder);
        if (options.Reset || unfinished.Exists)
        {
            await DatabaseReset.RunAsync(options, cancellationToken);
        }

        var app = Build(options, configure);
        try
        {
            await app.StartUmbracoAsync(cancellationToken);
            var hasDemo = DemoSeed.IsDone(app.Services, SeedKind.Demo);
            await SeedAsync(app.Services, options.Seed, unfinished, cancellationToken);
            await app.StartAsync(cancellationToken);
            if (options.Seed != SeedKind.None && !hasDemo)
            {
                await DemoAccess.RunAsync(new Uri(app.Urls.First()), options.Seed, TimeProvider.System, cancellationToken);
            }

            unfinished.Clear();
            return app;
        }
        catch
        {
            await app.DisposeAsync();
            throw;
        }
    }

    private static WebApplication Build(TestSiteOptions options, Action<WebApplicationBuilder>? configure)
    {
        // The name makes the packages' static web assets be found, whoever starts the process.
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ApplicationName = "TestSite", ContentRootPath = AppContext.BaseDirectory });
        builder.WebHost.UseUrls(options.Url);
        builder.WebHost.UseStaticWebAssets();
        builder.AddEmbeddedUmbraco(new EmbeddedUmbracoOptions
        {
            DataFolder = options.DataFolder,
            Provider = options.Database == DatabaseKind.Postgres ? "postgres" : "sqlite",
            ConnectionString = options.Connection,
            HostAssembly = typeof(TestSiteHost).Assembly,
        });
        AddServices(builder, options);
        configure?.Invoke(builder);

        var app = builder.Build();
        app.UseBackOfficeHttp();
        app.MapStaticAssets();
        app.UseBackofficeClient();
        return app;
    }

    private static void AddServices(WebApplicationBuilder builder, TestSiteOptions options)
    {
        builder.Logging.AddFilter("Microsoft", LogLevel.Warning);
        builder.Logging.AddFilter("Umbraco", LogLevel.Warning);
        // The keys stand in a data folder for development; that they are not encrypted there is no news.
        builder.Logging.AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error);
        builder.Services.AddDataProtection()
            .SetApplicationName("TestSite")
            .PersistKeysToFileSystem(new DirectoryInfo(Path.Combine(options.DataFolder, "keys")));
        builder.Services.AddSingleton<IUserAccessDatabaseProvider, PostgresProvider>();
        builder.Services.AddBackOfficeHttp();
        builder.Services.AddBackofficeClient();
        builder.Services.AddSiteForms(options.DataFolder);
        builder.Services.AddSiteMembers();
    }

    private static async Task SeedAsync(IServiceProvider services, SeedKind seed, SeedMarker unfinished, CancellationToken cancellationToken)
    {
        if (DemoSeed.IsDone(services, seed))
        {
            return;
        }

        unfinished.Set();
        await DemoSeed.RunAsync(services, seed, new ConsoleProgress(), cancellationToken);
    }
}
