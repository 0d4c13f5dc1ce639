using Our.UserAccess.IntegrationTests.Embedded;
using TestSite;
using TestSite.Seed;

namespace Our.UserAccess.IntegrationTests.Seed;

/// <summary>Umbraco's services on a database with the demo in it.</summary>
public sealed class DemoSeedFixture : IAsyncLifetime
{
    private readonly EmbeddedUmbracoFixture _umbraco = new();
    private readonly ProgressLines _progress = new();

    public IReadOnlyList<string> Progress => _progress.Lines;

    public T Get<T>()
        where T : notnull => _umbraco.Get<T>();

    public async ValueTask InitializeAsync()
    {
        await _umbraco.InitializeAsync();
        await SeedAsync();
    }

    public Task SeedAsync() => DemoSeed.RunAsync(_umbraco.Services, SeedKind.Demo, _progress, TestContext.Current.CancellationToken);

    public ValueTask DisposeAsync() => _umbraco.DisposeAsync();

    private sealed class ProgressLines : IProgress<string>
    {
        private readonly List<string> _lines = [];

        public IReadOnlyList<string> Lines => _lines;

        public void Report(string value) => _lines.Add(value);
    }
}
