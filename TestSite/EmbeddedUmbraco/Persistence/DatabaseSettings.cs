using EmbeddedUmbraco.Boot;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace EmbeddedUmbraco.Persistence;

/// <summary>Which database, and how a context is made to use it.</summary>
internal sealed record DatabaseSettings(DatabaseProvider Provider, string ConnectionString)
{
    /// <summary>Umbraco's name for the provider, as in <c>umbracoDbDSN_ProviderName</c>.</summary>
    public string ProviderName => Provider == DatabaseProvider.Sqlite ? "Microsoft.Data.Sqlite" : "Npgsql";

    public static DatabaseSettings From(string provider, string? connectionString, string dataFolder) => provider switch
    {
        "sqlite" => new(DatabaseProvider.Sqlite, connectionString ?? SqliteFile(Path.Combine(dataFolder, "umbraco.sqlite.db"))),
        "postgres" when !string.IsNullOrWhiteSpace(connectionString) => new(DatabaseProvider.Postgres, connectionString),
        "postgres" => throw new EmbeddedUmbracoStartException("PostgreSQL needs a connection string."),
        _ => throw new EmbeddedUmbracoStartException($"Unknown database provider '{provider}'; use sqlite or postgres."),
    };

    public static string SqliteFile(string path) => new SqliteConnectionStringBuilder
    {
        DataSource = path,
        ForeignKeys = true,
        Pooling = true,
        DefaultTimeout = 30,
    }.ToString();

    public void Configure(DbContextOptionsBuilder options)
    {
        if (Provider == DatabaseProvider.Sqlite)
        {
            options.UseSqlite(ConnectionString).AddInterceptors(SqliteFolding.Instance);
        }
        else
        {
            options.UseNpgsql(ConnectionString);
        }

        options.UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking);
        // The one set of migrations is scaffolded with SQLite's model; PostgreSQL's differs in annotations only.
        options.ConfigureWarnings(warnings => warnings.Ignore(Microsoft.EntityFrameworkCore.Diagnostics.RelationalEventId.PendingModelChangesWarning));
    }
}
