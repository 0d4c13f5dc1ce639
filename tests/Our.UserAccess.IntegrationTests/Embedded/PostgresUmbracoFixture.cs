using EmbeddedUmbraco.Boot;

namespace Our.UserAccess.IntegrationTests.Embedded;

/// <summary>Umbraco's services on PostgreSQL, where it is installed.</summary>
public sealed class PostgresUmbracoFixture(PostgresServer server) : EmbeddedUmbracoFixture
{
    private string? _database;

    public override async ValueTask InitializeAsync()
    {
        if (PostgresCluster.Missing is null)
        {
            _database = await server.NewDatabaseAsync();
            await base.InitializeAsync();
        }
    }

    protected override EmbeddedUmbracoOptions Configure(EmbeddedUmbracoOptions options) =>
        options with { Provider = "postgres", ConnectionString = _database };
}
