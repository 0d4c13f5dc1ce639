using EmbeddedUmbraco.Boot;
using EmbeddedUmbraco.Http;
using EmbeddedUmbraco.Http.SignIn;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Our.UserAccess.IntegrationTests.Hosting;

/// <summary>Umbraco's services behind their HTTP side, on a free port and a fresh SQLite file; no client, no demo data.</summary>
internal sealed class BackOfficeHost : IAsyncDisposable
{
    private readonly string _folder;
    private readonly WebApplication _app;

    private BackOfficeHost(string folder, WebApplication app)
    {
        _folder = folder;
        _app = app;
        Address = new Uri(app.Urls.Single());
        People = new People(app.Services);
        Pages = new Pages(app.Services);
    }

    public Uri Address { get; }

    public People People { get; }

    public Pages Pages { get; }

    public IServiceProvider Services => _app.Services;

    public static async Task<BackOfficeHost> StartAsync(
        TimeProvider? clock = null, int signInsPerMinute = 100_000, CancellationToken cancellationToken = default)
    {
        string folder = Directory.CreateTempSubdirectory("back-office-").FullName;
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ApplicationName = "Our.UserAccess.IntegrationTests" });
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.Configuration[SignInRateLimit.PerMinuteSetting] = signInsPerMinute.ToString(System.Globalization.CultureInfo.InvariantCulture);
        builder.Services.AddSingleton(clock ?? TimeProvider.System);
        builder.AddEmbeddedUmbraco(new EmbeddedUmbracoOptions { DataFolder = folder, HostAssembly = typeof(BackOfficeHost).Assembly });
        builder.Services.AddBackOfficeHttp();
        WebApplication app = builder.Build();
        app.UseBackOfficeHttp();
        await app.StartUmbracoAsync(cancellationToken);

        await app.StartAsync(cancellationToken);
        return new BackOfficeHost(folder, app);
    }

    /// <summary>A browser without a session.</summary>
    public BackOfficeBrowser Browser() => new(Address);

    public async Task<BackOfficeBrowser> SignInAsync(string userName)
    {
        BackOfficeBrowser browser = Browser();
        using HttpResponseMessage response = await browser.SignInAsync(userName, People.Password);
        response.EnsureSuccessStatusCode();
        return browser;
    }

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.StopUmbracoAsync();
        await _app.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }
}
