using System.Diagnostics;

namespace Our.UserAccess.IntegrationTests.Embedded;

/// <summary>A PostgreSQL of the test's own, on a Unix socket in a temporary folder.</summary>
internal sealed class PostgresCluster : IAsyncDisposable
{
    private readonly string _folder;
    private readonly string _binaries;

    private PostgresCluster(string folder, string binaries) => (_folder, _binaries) = (folder, binaries);

    /// <summary>Why there is no PostgreSQL to test with; null when there is.</summary>
    public static string? Missing => Binaries() is null ? "PostgreSQL's server binaries (initdb, pg_ctl) are not installed." : null;

    public string ConnectionString => $"Host={_folder};Username=postgres;Database=postgres;Include Error Detail=true";

    public static async Task<PostgresCluster> StartAsync()
    {
        var folder = Directory.CreateTempSubdirectory("pg-").FullName;
        PostgresCluster cluster = new(folder, Binaries()!);
        if (IsRoot)
        {
            // initdb refuses to run as root.
            await RunAsync("chown", ["postgres", folder]);
        }

        await cluster.RunAsPostgresAsync("initdb", ["-D", cluster.Data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync"]);
        await cluster.RunAsPostgresAsync("pg_ctl", ["-D", cluster.Data, "-w", "-l", Path.Combine(folder, "log"), "-o", $"-c listen_addresses='' -k {folder} -c fsync=off", "start"]);
        return cluster;
    }

    public async ValueTask DisposeAsync()
    {
        Npgsql.NpgsqlConnection.ClearAllPools();
        await RunAsPostgresAsync("pg_ctl", ["-D", Data, "-m", "immediate", "stop"]);
        Directory.Delete(_folder, recursive: true);
    }

    private static bool IsRoot => Environment.UserName == "root";

    private string Data => Path.Combine(_folder, "data");

    private static string? Binaries() => Directory.Exists("/usr/lib/postgresql")
        ? Directory.GetDirectories("/usr/lib/postgresql").Select(version => Path.Combine(version, "bin")).Where(bin => File.Exists(Path.Combine(bin, "initdb"))).Max(StringComparer.Ordinal)
        : null;

    private static async Task RunAsync(string file, IEnumerable<string> arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(file, arguments) { WorkingDirectory = "/" })!;
        await process.WaitForExitAsync();
        Assert.Equal(0, process.ExitCode);
    }

    private Task RunAsPostgresAsync(string tool, string[] arguments)
    {
        var path = Path.Combine(_binaries, tool);
        return IsRoot ? RunAsync("runuser", ["-u", "postgres", "--", path, .. arguments]) : RunAsync(path, arguments);
    }
}
