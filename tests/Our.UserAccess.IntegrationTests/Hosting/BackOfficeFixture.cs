using Our.UserAccess.IntegrationTests.Hosting;

[assembly: AssemblyFixture(typeof(BackOfficeFixture))]

namespace Our.UserAccess.IntegrationTests.Hosting;

/// <summary>One host for all tests that need nothing special: each test makes its own people.</summary>
public sealed class BackOfficeFixture : IAsyncLifetime
{
    private BackOfficeHost? _host;

    internal BackOfficeHost Host => _host ?? throw new InvalidOperationException("The fixture has not started.");

    public async ValueTask InitializeAsync() => _host = await BackOfficeHost.StartAsync(cancellationToken: TestContext.Current.CancellationToken);

    public async ValueTask DisposeAsync()
    {
        if (_host is not null)
        {
            await _host.DisposeAsync();
        }
    }
}
