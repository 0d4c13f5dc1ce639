using EmbeddedUmbraco.Backoffice;
using EmbeddedUmbraco.Boot;
using EmbeddedUmbraco.Http;
using Our.UserAccess.Persistence.Providers;
using TestSite.Seed;

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
        var marker = new SeedMarker(options.DataFolder);
        if (options.Reset || marker.Exists)
        {
            await DatabaseReset.RunAsync(options, cancellationToken);
        }

        var app = Build(options, configure);
        try
        {
            await app.StartUmbracoAsync(cancellationToken);
            await SeedAsync(app, options, marker, cancellationToken);
            await app.StartAsync(cancellationToken);
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
        builder.Services.AddSingleton<IUserAccessDatabaseProvider, PostgresProvider>();
        builder.Services.AddBackOfficeHttp();
        builder.Services.AddBackofficeClient();
        configure?.Invoke(builder);

        var app = builder.Build();
        app.UseBackOfficeHttp();
        app.MapStaticAssets();
        app.UseBackofficeClient();
        return app;
    }

    private static async Task SeedAsync(WebApplication app, TestSiteOptions options, SeedMarker marker, CancellationToken cancellationToken)
    {
        if (options.Seed == SeedKind.None)
        {
            return;
        }

        await Task.CompletedTask;
        _ = app;
        _ = marker;
        cancellationToken.ThrowIfCancellationRequested();
    }
}
