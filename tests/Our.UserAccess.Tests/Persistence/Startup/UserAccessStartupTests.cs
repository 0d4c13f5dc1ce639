using Our.UserAccess.Persistence;
using Our.UserAccess.Persistence.Startup;

namespace Our.UserAccess.Tests.Persistence.Startup;

public sealed class UserAccessStartupTests : IDisposable
{
    private readonly TemporaryDatabase _database = new();

    [Fact]
    public async Task First_start_creates_the_tables_and_takes_the_steps()
    {
        var step = new CountingStep();
        await using var server = new TestServer(_database.ConnectionString, step);

        Assert.Null(await server.StartAsync());

        Assert.Equal(1, step.Taken);
        Assert.Equal(["counting"], _database.Read("SELECT Name FROM ourUserAccessSetupStep"));
    }

    [Fact]
    public async Task A_step_that_was_taken_is_not_taken_at_the_next_start()
    {
        var step = new CountingStep();
        await using (var first = new TestServer(_database.ConnectionString, step))
        {
            await first.StartAsync();
        }

        await using var second = new TestServer(_database.ConnectionString, step);

        Assert.Null(await second.StartAsync());
        Assert.Equal(1, step.Taken);
    }

    [Fact]
    public async Task Every_table_bears_the_prefix()
    {
        await using var server = new TestServer(_database.ConnectionString);
        await server.StartAsync();

        IReadOnlyList<string> tables = _database.Read("SELECT name FROM sqlite_master WHERE type = 'table'");

        Assert.NotEmpty(tables);
        Assert.All(tables, table => Assert.StartsWith(UserAccessDbContext.TablePrefix, table, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Servers_that_start_at_once_all_become_ready_and_record_a_step_once()
    {
        var step = new CountingStep();
        TestServer[] servers = [.. Enumerable.Range(0, 4).Select(_ => new TestServer(_database.ConnectionString, step))];

        object?[] failures = await Task.WhenAll(servers.Select(server => Task.Run(async () => (object?)await server.StartAsync())));

        Assert.All(failures, Assert.Null);
        Assert.Equal(["counting"], _database.Read("SELECT Name FROM ourUserAccessSetupStep"));
        Assert.Single(_database.Read("SELECT MigrationId FROM ourUserAccessMigrationsHistory WHERE MigrationId LIKE '%_Initial'"));
        foreach (TestServer server in servers)
        {
            await server.DisposeAsync();
        }
    }

    [Fact]
    public async Task A_subscriber_changes_nothing_and_waits_for_the_main_server()
    {
        var step = new CountingStep();
        await using var subscriber = new TestServer(_database.ConnectionString, step) { IsSubscriber = true };
        await using var main = new TestServer(_database.ConnectionString);

        Assert.Equal(StartupFailures.WaitingForMainServer, await subscriber.StartAsync());
        Assert.Empty(_database.Read("SELECT name FROM sqlite_master WHERE type = 'table'"));

        await main.StartAsync();
        subscriber.Clock.Advance(TimeSpan.FromMinutes(1));

        Assert.Null(await subscriber.StartAsync());
        Assert.Equal(0, step.Taken);
    }

    [Fact]
    public async Task A_database_that_cannot_be_opened_is_a_failure_and_is_tried_again()
    {
        await using var server = new TestServer(_database.UnreachableConnectionString);
        Assert.Equal(StartupFailures.MigrationFailed, await server.StartAsync());

        server.ConnectionString = _database.ConnectionString;
        server.Clock.Advance(TimeSpan.FromMinutes(1));

        Assert.Null(await server.StartAsync());
    }

    [Fact]
    public async Task A_failed_attempt_is_not_repeated_by_every_request()
    {
        await using var server = new TestServer(_database.UnreachableConnectionString);
        await server.StartAsync();

        server.ConnectionString = _database.ConnectionString;

        Assert.Equal(StartupFailures.MigrationFailed, await server.StartAsync());
    }

    [Fact]
    public async Task A_file_that_is_no_database_is_a_failure()
    {
        string file = _database.ConnectionString.Split('=', ';')[1];
        await File.WriteAllTextAsync(file, new string('x', 4096), TestContext.Current.CancellationToken);
        await using var server = new TestServer(_database.ConnectionString);

        Assert.Equal(StartupFailures.MigrationFailed, await server.StartAsync());
    }

    [Fact]
    public async Task Nothing_is_touched_before_Umbraco_runs()
    {
        await using var server = new TestServer(_database.ConnectionString) { IsRunning = false };

        Assert.Equal(StartupFailures.Starting, await server.StartAsync());
        Assert.Empty(_database.Read("SELECT name FROM sqlite_master WHERE type = 'table'"));
    }

    [Fact]
    public async Task An_unknown_database_names_what_to_register()
    {
        await using var server = new TestServer(_database.ConnectionString) { ProviderName = "Oracle" };

        Assert.Contains("'Oracle'", (await server.StartAsync())!.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_site_without_a_database_is_told_to_finish_installing()
    {
        await using var server = new TestServer(connectionString: null);

        Assert.Equal(StartupFailures.NoDatabase, await server.StartAsync());
    }

    [Fact]
    public async Task A_step_that_Umbraco_refuses_stops_nothing_and_is_taken_at_the_next_start()
    {
        var step = new CountingStep { Refusal = "Not today." };
        await using (var first = new TestServer(_database.ConnectionString, step))
        {
            Assert.Null(await first.StartAsync());
        }

        step.Refusal = null;
        await using var second = new TestServer(_database.ConnectionString, step);
        await second.StartAsync();

        Assert.Equal(2, step.Taken);
        Assert.Equal(["counting"], _database.Read("SELECT Name FROM ourUserAccessSetupStep"));
    }

    [Fact]
    public async Task A_lock_row_left_by_a_killed_process_holds_up_nobody()
    {
        _database.Execute("""
            CREATE TABLE "__EFMigrationsLock" ("Id" INTEGER NOT NULL PRIMARY KEY, "Timestamp" TEXT NOT NULL);
            INSERT INTO "__EFMigrationsLock" VALUES (1, '2026-11-01 00:00:00');
            """);
        await using var server = new TestServer(_database.ConnectionString);

        Assert.Null(await server.StartAsync());
    }

    [Fact]
    public async Task The_tables_of_others_are_left_alone()
    {
        _database.Execute("""CREATE TABLE "umbracoUser" ("id" INTEGER); INSERT INTO "umbracoUser" VALUES (7);""");
        await using var server = new TestServer(_database.ConnectionString);
        await server.StartAsync();

        Assert.Equal(["7"], _database.Read("""SELECT CAST("id" AS TEXT) FROM "umbracoUser" """));
    }

    public void Dispose() => _database.Dispose();
}
