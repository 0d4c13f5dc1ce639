using Microsoft.Data.Sqlite;

namespace Our.UserAccess.Tests.Persistence;

/// <summary>A SQLite file that goes away with the test.</summary>
internal sealed class TemporaryDatabase : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("our-useraccess-");

    public string ConnectionString => $"Data Source={Path.Combine(_folder.FullName, "umbraco.db")};Pooling=False";

    /// <summary>In a folder that is not there, so that it cannot be opened.</summary>
    public string UnreachableConnectionString => $"Data Source={Path.Combine(_folder.FullName, "missing", "umbraco.db")};Pooling=False";

    public void Execute(string sql)
    {
        using SqliteConnection connection = Open();
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    public IReadOnlyList<string> Read(string sql)
    {
        using SqliteConnection connection = Open();
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = sql;
        using SqliteDataReader reader = command.ExecuteReader();
        var values = new List<string>();
        while (reader.Read())
        {
            values.Add(reader.GetString(0));
        }

        return values;
    }

    public SqliteConnection Open()
    {
        var connection = new SqliteConnection(ConnectionString);
        connection.Open();
        return connection;
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
