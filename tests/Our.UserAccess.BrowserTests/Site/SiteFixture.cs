using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Our.UserAccess.BrowserTests.Browser;
using Our.UserAccess.IntegrationTests.Mail;
using TestSite;

namespace Our.UserAccess.BrowserTests.Site;

/// <summary>
/// The TestSite in this process with the demo in a folder of its own. One for all tests: what a journey changes, it has made itself.
/// </summary>
public sealed class SiteFixture : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("testsite").FullName;
    private WebApplication? _app;

    public string Address => _app?.Urls.Single() ?? throw new InvalidOperationException("The site has not been started.");

    internal Sessions Sessions { get; } = new();

    internal BrowserWindows Windows { get; } = new();

    internal ServerLog Log { get; } = new();

    /// <summary>Where the site's mails go.</summary>
    internal SmtpServer Mail { get; } = new();

    public async ValueTask InitializeAsync()
    {
        await Mail.InitializeAsync();
        var options = new TestSiteOptions { Url = "http://127.0.0.1:0", DataFolder = _folder, Seed = SeedKind.Demo };
        _app = await TestSiteHost.StartAsync(options, TestContext.Current.CancellationToken, Configure);
    }

    public async ValueTask DisposeAsync()
    {
        if (_app is not null)
        {
            await _app.DisposeAsync();
        }

        Sessions.Dispose();
        await Mail.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    private void Configure(WebApplicationBuilder builder)
    {
        builder.Configuration.AddInMemoryCollection(Mail.Settings);
        // Nobody has gone who answers late: the machine is busy.
        builder.Services.Configure<HubOptions>(options => options.ClientTimeoutInterval = TimeSpan.FromMinutes(10));
        builder.Services.AddLogging(logging => logging.ClearProviders().AddProvider(Log));
    }
}
