using EmbeddedUmbraco.Boot;

namespace Our.UserAccess.IntegrationTests.Embedded;

/// <summary>Umbraco's services on PostgreSQL, where it is installed.</summary>
public sealed class PostgresUmbracoFixture : EmbeddedUmbracoFixture
{
    private PostgresCluster? _cluster;

    public override async ValueTask InitializeAsync()
    {
        if (PostgresCluster.Missing is null)
        {
            _cluster = await PostgresCluster.StartAsync();
            await base.InitializeAsync();
        }
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        if (_cluster is not null)
        {
            await _cluster.DisposeAsync();
        }
    }

    protected override EmbeddedUmbracoOptions Configure(EmbeddedUmbracoOptions options) =>
        options with { Provider = "postgres", ConnectionString = _cluster!.ConnectionString };
}
