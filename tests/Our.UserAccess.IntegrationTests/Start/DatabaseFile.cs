using Microsoft.Data.Sqlite;

namespace Our.UserAccess.IntegrationTests.Start;

/// <summary>Looks into a SQLite file that no site has open.</summary>
internal static class DatabaseFile
{
    public static string IntegrityOf(string folder) => Read(folder, "PRAGMA integrity_check", row => row.GetString(0)).Single();

    /// <summary>Rows that point to nothing.</summary>
    public static IReadOnlyList<string> OrphansOf(string folder) => Read(folder, "PRAGMA foreign_key_check", row => row.GetString(0));

    /// <summary>The number of rows of each table.</summary>
    public static IReadOnlyDictionary<string, long> RowsOf(string folder) =>
        Read(folder, "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name", row => row.GetString(0))
            .ToDictionary(table => table, table => Read(folder, $"SELECT count(*) FROM \"{table}\"", row => row.GetInt64(0)).Single(), StringComparer.Ordinal);

    public static IReadOnlyList<T> Read<T>(string folder, string sql, Func<SqliteDataReader, T> read)
    {
        using SqliteConnection connection = new($"Data Source={Path.Combine(folder, TestSite.TestSiteHost.DatabaseFile)};Pooling=false");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        List<T> rows = [];
        while (reader.Read())
        {
            rows.Add(read(reader));
        }

        return rows;
    }
}
