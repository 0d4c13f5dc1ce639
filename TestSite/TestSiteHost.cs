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
        configure?.Invoke(builder);
        var app = builder.Build();
        await app.StartAsync(cancellationToken);
        return app;
    }
}
