using EmbeddedUmbraco.Boot;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Our.UserAccess.IntegrationTests.Hosting;
using GenericHost = Microsoft.Extensions.Hosting.Host;

namespace Our.UserAccess.IntegrationTests.Embedded;

/// <summary>Umbraco's services on a fresh SQLite file, without HTTP.</summary>
public class EmbeddedUmbracoFixture : IAsyncLifetime
{
    private IHost? _host;

    public string Folder { get; } = Directory.CreateTempSubdirectory("embedded-umbraco-").FullName;

    public FakeClock Clock { get; } = new();

    public RecordedNotifications Notifications { get; } = new();

    public IServiceProvider Services => _host?.Services ?? throw new InvalidOperationException("The fixture has not started.");

    internal Pages Pages => field ??= new Pages(Services);

    public T Get<T>()
        where T : notnull => Services.GetRequiredService<T>();

    public virtual async ValueTask InitializeAsync()
    {
        var builder = GenericHost.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings { ApplicationName = "EmbeddedUmbraco.Tests" });
        builder.Services.AddSingleton<TimeProvider>(Clock);
        builder.AddEmbeddedUmbraco(Configure(new EmbeddedUmbracoOptions { DataFolder = Folder, HostAssembly = typeof(EmbeddedUmbracoFixture).Assembly }));
        builder.Services.WithCheapPasswords();
        Notifications.Register(builder.Services);
        _host = builder.Build();
        await _host.StartUmbracoAsync(TestContext.Current.CancellationToken);
    }

    public virtual async ValueTask DisposeAsync()
    {
        if (_host is not null)
        {
            await _host.StopUmbracoAsync();
            _host.Dispose();
        }

        SqliteConnection.ClearAllPools();
        Directory.Delete(Folder, recursive: true);
        GC.SuppressFinalize(this);
    }

    protected virtual EmbeddedUmbracoOptions Configure(EmbeddedUmbracoOptions options) => options;
}
