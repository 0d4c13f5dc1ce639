using EmbeddedUmbraco.Boot;
using Microsoft.Extensions.Hosting;
using GenericHost = Microsoft.Extensions.Hosting.Host;

namespace Our.UserAccess.IntegrationTests.Embedded;

public sealed class StartFailureTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("embedded-start-").FullName;

    [Fact]
    public async Task A_damaged_database_file_is_named_with_what_to_do()
    {
        await File.WriteAllTextAsync(Path.Combine(_folder, "umbraco.sqlite.db"), new string('x', 8192), TestContext.Current.CancellationToken);

        var failure = await Assert.ThrowsAsync<EmbeddedUmbracoStartException>(() => StartAsync(_folder));

        Assert.Contains("is damaged", failure.Message, StringComparison.Ordinal);
        Assert.Contains("--reset", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_data_folder_that_is_a_file_is_named_with_what_to_do()
    {
        var file = Path.Combine(_folder, "file");
        await File.WriteAllTextAsync(file, string.Empty, TestContext.Current.CancellationToken);

        var failure = await Assert.ThrowsAsync<EmbeddedUmbracoStartException>(() => StartAsync(file));

        Assert.Contains(file, failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void PostgreSQL_without_a_connection_string_is_refused()
    {
        var builder = GenericHost.CreateEmptyApplicationBuilder(settings: null);

        Assert.Throws<EmbeddedUmbracoStartException>(() => builder.AddEmbeddedUmbraco(
            new EmbeddedUmbracoOptions { DataFolder = _folder, Provider = "postgres", HostAssembly = typeof(StartFailureTests).Assembly }));
    }

    [Fact]
    public async Task A_migration_lock_left_by_a_killed_process_does_not_stop_the_next_start()
    {
        (await StartAsync(_folder)).Dispose();
        using (Microsoft.Data.Sqlite.SqliteConnection connection = new($"Data Source={Path.Combine(_folder, "umbraco.sqlite.db")};Pooling=false"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "INSERT INTO __EFMigrationsLock (Id, Timestamp) VALUES (1, '2026-01-01 00:00:00')";
            command.ExecuteNonQuery();
        }

        (await StartAsync(_folder)).Dispose();
    }

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    private static async Task<IHost> StartAsync(string folder)
    {
        var builder = GenericHost.CreateEmptyApplicationBuilder(settings: null);
        builder.AddEmbeddedUmbraco(new EmbeddedUmbracoOptions { DataFolder = folder, HostAssembly = typeof(StartFailureTests).Assembly });
        var host = builder.Build();
        await host.StartUmbracoAsync(TestContext.Current.CancellationToken);
        return host;
    }
}
