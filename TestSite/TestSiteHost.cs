using EmbeddedUmbraco.Backoffice;

namespace TestSite;

/// <summary>The site as an object: the command line starts one, tests start many.</summary>
internal static class TestSiteHost
{
    public static async Task<WebApplication> StartAsync(
        TestSiteOptions options,
        CancellationToken cancellationToken,
        Action<WebApplicationBuilder>? configure = null)
    {
        Preflight.Check(options);
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ApplicationName = "TestSite" });
        builder.WebHost.UseUrls(options.Url);
        // Packages bring their clients as static web assets, in every environment.
        builder.WebHost.UseStaticWebAssets();
        builder.Services.AddBackofficeClient();
        configure?.Invoke(builder);
        var app = builder.Build();
        app.MapStaticAssets();
        app.UseBackofficeClient();
        await app.StartAsync(cancellationToken);
        return app;
    }
}
