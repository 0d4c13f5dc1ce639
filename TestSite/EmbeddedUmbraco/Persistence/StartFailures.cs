using EmbeddedUmbraco.Boot;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace EmbeddedUmbraco.Persistence;

/// <summary>Failures at start that a person can do something about, in words.</summary>
internal static class StartFailures
{
    private const int Busy = 5;
    private const int ReadOnly = 8;
    private const int IoError = 10;
    private const int Corrupt = 11;
    private const int Full = 13;
    private const int CannotOpen = 14;
    private const int NotADatabase = 26;

    public static string? Explain(Exception failure, DatabaseSettings database, EmbeddedUmbracoOptions options) => failure switch
    {
        SqliteException sqlite => ExplainSqlite(sqlite, database, options.DataFolder),
        UnauthorizedAccessException => CannotWrite(options.DataFolder),
        IOException => $"The data folder {options.DataFolder} cannot be used: {failure.Message} Choose another folder, or make room and check its rights.",
        NpgsqlException => $"PostgreSQL does not answer or refuses: {failure.Message} Check that the server runs and the connection string is right.",
        StartLockedException => $"Another process has been starting with the data folder {options.DataFolder} for a minute. Stop it, or choose another folder.",
        _ => failure.InnerException is { } inner ? Explain(inner, database, options) : null,
    };

    private static string? ExplainSqlite(SqliteException failure, DatabaseSettings database, string folder)
    {
        var file = new SqliteConnectionStringBuilder(database.ConnectionString).DataSource;
        return failure.SqliteErrorCode switch
        {
            NotADatabase or Corrupt => $"The database file {file} is damaged. Put a backup in its place, or start with --reset to begin afresh.",
            ReadOnly or CannotOpen => CannotWrite(folder),
            Full => $"There is no room left for the database file {file}. Make room on the disk and start again.",
            IoError => $"The database file {file} cannot be read or written ({failure.Message}). Check the disk and the room on it, and start again.",
            Busy => $"The database file {file} is in use by another program. Stop that program and start again.",
            _ => null,
        };
    }

    private static string CannotWrite(string folder) => $"The data folder {folder} cannot be written to. Give this user the right to write there, or choose another folder.";
}
