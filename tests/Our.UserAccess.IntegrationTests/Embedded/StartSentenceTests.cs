using EmbeddedUmbraco.Boot;
using EmbeddedUmbraco.Persistence;
using Microsoft.Data.Sqlite;

namespace Our.UserAccess.IntegrationTests.Embedded;

/// <summary>What SQLite and the file system say when a start fails, in words that say what to do. The failures are genuine where they can be had.</summary>
public sealed class StartSentenceTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("start-sentence-").FullName;

    [Fact]
    public void A_full_disk_asks_for_room()
    {
        var failure = Fails(_ => { }, "PRAGMA max_page_count = 4", "CREATE TABLE big (text)", "INSERT INTO big VALUES (zeroblob(100000))");

        Assert.Equal(13, failure.SqliteErrorCode);
        Assert.Contains("Make room on the disk", Sentence(failure), StringComparison.Ordinal);
    }

    [Fact]
    public void A_database_that_may_only_be_read_asks_for_the_right_to_write()
    {
        using (SqliteConnection connection = new($"Data Source={File};Pooling=false"))
        {
            connection.Open();
        }

        var failure = Fails(options => options.Mode = SqliteOpenMode.ReadOnly, "CREATE TABLE a (b)");

        Assert.Equal(8, failure.SqliteErrorCode);
        Assert.Contains("cannot be written to", Sentence(failure), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_cannot_be_opened_names_the_folder()
    {
        var failure = Fails(options => options.DataSource = Path.Combine(_folder, "missing", "x.db"), "SELECT 1");

        Assert.Equal(14, failure.SqliteErrorCode);
        Assert.Contains(_folder, Sentence(failure), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_no_database_says_how_to_begin_afresh()
    {
        System.IO.File.WriteAllText(File, new string('x', 8192));

        var failure = Fails(_ => { }, "SELECT * FROM sqlite_master");

        Assert.Equal(26, failure.SqliteErrorCode);
        Assert.Contains("--reset", Sentence(failure), StringComparison.Ordinal);
    }

    [Fact]
    public void A_database_in_use_says_so()
    {
        using SqliteConnection other = new($"Data Source={File};Pooling=false");
        other.Open();
        using var holding = other.BeginTransaction(deferred: false);

        var failure = Fails(options => options.DefaultTimeout = 1, "CREATE TABLE a (b)");

        Assert.Equal(5, failure.SqliteErrorCode);
        Assert.Contains("in use by another program", Sentence(failure), StringComparison.Ordinal);
    }

    [Fact]
    public void A_disk_that_fails_is_not_called_full()
    {
        var sentence = Sentence(new SqliteException("disk I/O error", 10));

        Assert.Contains("Check the disk", sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void The_failure_may_be_wrapped() =>
        Assert.Contains("Make room on the disk", Sentence(new InvalidOperationException("saving", new SqliteException("full", 13))), StringComparison.Ordinal);

    [Fact]
    public void Stopping_the_start_oneself_is_no_failure() => Assert.Null(Explain(new OperationCanceledException()));

    [Fact]
    public async Task A_folder_that_another_process_is_preparing_is_named()
    {
        await using var other = await StartLock.TakeAsync(_folder, TimeSpan.Zero, TimeProvider.System, TestContext.Current.CancellationToken);

        var failure = await Assert.ThrowsAsync<StartLockedException>(() => StartLock.TakeAsync(_folder, TimeSpan.Zero, TimeProvider.System, TestContext.Current.CancellationToken));

        Assert.Contains("Another process", Sentence(failure), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_lock_file_that_cannot_be_made_is_not_taken_for_another_process()
    {
        var missing = Path.Combine(_folder, "missing");

        await Assert.ThrowsAsync<DirectoryNotFoundException>(() => StartLock.TakeAsync(missing, TimeSpan.FromHours(1), TimeProvider.System, TestContext.Current.CancellationToken));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private string File => Path.Combine(_folder, "umbraco.sqlite.db");

    private string Sentence(Exception failure) => Explain(failure) ?? throw new InvalidOperationException("There is no sentence for it.");

    private string? Explain(Exception failure) => StartFailures.Explain(
        failure,
        DatabaseSettings.From("sqlite", connectionString: null, _folder),
        new EmbeddedUmbracoOptions { DataFolder = _folder, HostAssembly = typeof(StartSentenceTests).Assembly });

    private SqliteException Fails(Action<SqliteConnectionStringBuilder> configure, params string[] commands)
    {
        SqliteConnectionStringBuilder options = new() { DataSource = File, Pooling = false };
        configure(options);
        using SqliteConnection connection = new(options.ToString());
        return Assert.Throws<SqliteException>(() =>
        {
            connection.Open();
            foreach (var sql in commands)
            {
                using var command = connection.CreateCommand();
                command.CommandText = sql;
                command.ExecuteNonQuery();
            }
        });
    }
}
