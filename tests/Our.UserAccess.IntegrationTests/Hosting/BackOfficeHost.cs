using EmbeddedUmbraco.Boot;
using EmbeddedUmbraco.Http;
using EmbeddedUmbraco.Http.SignIn;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using TestSite;
using TestSite.Seed;

namespace Our.UserAccess.IntegrationTests.Hosting;

/// <summary>Umbraco's services behind their HTTP side, on a free port and a fresh SQLite file; no client, no demo data.</summary>
internal sealed class BackOfficeHost : IAsyncDisposable
{
    private readonly string? _ownFolder;
    private readonly WebApplication _app;

    private BackOfficeHost(string? ownFolder, WebApplication app)
    {
        _ownFolder = ownFolder;
        _app = app;
        Address = new Uri(app.Urls.Single());
        People = new People(app.Services);
        Pages = new Pages(app.Services);
    }

    public Uri Address { get; }

    /// <summary>Where its data is; null when that is another host's.</summary>
    public string? Folder => _ownFolder;

    public People People { get; }

    public Pages Pages { get; }

    public IServiceProvider Services => _app.Services;

    /// <param name="clock">The system's unless given.</param>
    /// <param name="signInsPerMinute">From one address.</param>
    /// <param name="folder">Of another host, to be a second server on its database; a fresh one unless given.</param>
    /// <param name="seed">What is in it.</param>
    /// <param name="settings">More of the site's configuration.</param>
    /// <param name="configure">Changes the services after everything is composed.</param>
    /// <param name="cancellationToken">Ends the start.</param>
    public static async Task<BackOfficeHost> StartAsync(
        TimeProvider? clock = null,
        int signInsPerMinute = 100_000,
        string? folder = null,
        SeedKind seed = SeedKind.None,
        IReadOnlyDictionary<string, string?>? settings = null,
        Action<IServiceCollection>? configure = null,
        CancellationToken cancellationToken = default)
    {
        string? ownFolder = folder is null ? Directory.CreateTempSubdirectory("back-office-").FullName : null;
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ApplicationName = "Our.UserAccess.IntegrationTests" });
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.Configuration[SignInRateLimit.PerMinuteSetting] = signInsPerMinute.ToString(System.Globalization.CultureInfo.InvariantCulture);
        builder.Configuration.AddInMemoryCollection(settings ?? new Dictionary<string, string?>(StringComparer.Ordinal));
        builder.Services.AddSingleton(clock ?? TimeProvider.System);
        builder.AddEmbeddedUmbraco(new EmbeddedUmbracoOptions { DataFolder = folder ?? ownFolder!, HostAssembly = typeof(BackOfficeHost).Assembly });
        builder.Services.AddBackOfficeHttp();
        builder.Services.WithCheapPasswords();
        configure?.Invoke(builder.Services);
        WebApplication app = builder.Build();
        app.UseBackOfficeHttp();
        await app.StartUmbracoAsync(cancellationToken);
        await DemoSeed.RunAsync(app.Services, seed, new Progress<string>(), cancellationToken);
        await app.StartAsync(cancellationToken);
        return new BackOfficeHost(ownFolder, app);
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
        if (_ownFolder is not null)
        {
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            Directory.Delete(_ownFolder, recursive: true);
        }
    }
}
