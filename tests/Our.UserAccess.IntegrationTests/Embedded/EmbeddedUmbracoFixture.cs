using EmbeddedUmbraco.Boot;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Our.UserAccess.IntegrationTests.Embedded;

/// <summary>Umbraco's services on a fresh SQLite file, without HTTP.</summary>
public sealed class EmbeddedUmbracoFixture : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("embedded-umbraco-").FullName;
    private IHost? _host;

    public IServiceProvider Services => _host?.Services ?? throw new InvalidOperationException("The fixture has not started.");

    public T Get<T>()
        where T : notnull => Services.GetRequiredService<T>();

    public async ValueTask InitializeAsync()
    {
        var builder = Microsoft.Extensions.Hosting.Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings { ApplicationName = "EmbeddedUmbraco.Tests" });
        builder.AddEmbeddedUmbraco(new EmbeddedUmbracoOptions { DataFolder = _folder, HostAssembly = typeof(EmbeddedUmbracoFixture).Assembly });
        _host = builder.Build();
        await _host.StartUmbracoAsync(TestContext.Current.CancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        if (_host is not null)
        {
            await _host.StopUmbracoAsync();
            _host.Dispose();
        }

        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }
}
