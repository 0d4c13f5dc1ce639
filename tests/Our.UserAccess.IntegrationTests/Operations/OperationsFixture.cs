namespace Our.UserAccess.IntegrationTests.Operations;

/// <summary>One site for all tests of a class, which run one after another.</summary>
public sealed class OperationsFixture : IAsyncLifetime
{
    private OperationsSite? _site;

    internal OperationsSite Site => _site ?? throw new InvalidOperationException("The site has not started.");

    public async ValueTask InitializeAsync() => _site = await OperationsSite.StartAsync();

    public async ValueTask DisposeAsync() => await Site.DisposeAsync();
}
