namespace EmbeddedUmbraco.Persistence;

internal enum DatabaseProvider
{
    Sqlite,
    Postgres,
}
