using Npgsql;
using Our.UserAccess.IntegrationTests.Embedded;

[assembly: AssemblyFixture(typeof(PostgresServer))]

namespace Our.UserAccess.IntegrationTests.Embedded;

/// <summary>One PostgreSQL for all tests, started when the first of them asks for a database of its own.</summary>
public sealed class PostgresServer : IAsyncDisposable
{
    private readonly Lazy<Task<PostgresCluster>> _cluster = new(PostgresCluster.StartAsync);

    public async Task<string> NewDatabaseAsync()
    {
        var server = (await _cluster.Value).ConnectionString;
        var name = $"test_{Guid.CreateVersion7():N}";
        await using var connection = new NpgsqlConnection(server);
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        // The name is ours: letters and digits.
        command.CommandText = $"CREATE DATABASE {name}";
        await command.ExecuteNonQueryAsync();
        return new NpgsqlConnectionStringBuilder(server) { Database = name }.ToString();
    }

    public async ValueTask DisposeAsync()
    {
        if (_cluster.IsValueCreated)
        {
            await (await _cluster.Value).DisposeAsync();
        }
    }
}
