using Npgsql;
using TestSite.Forms.Storage;

namespace TestSite;

/// <summary>Throws away what a run has stored: the database, the mails and the uploads.</summary>
internal static class DatabaseReset
{
    private static readonly string[] DatabaseFiles = [TestSiteHost.DatabaseFile, TestSiteHost.DatabaseFile + "-wal", TestSiteHost.DatabaseFile + "-shm", SiteFormsStore.File, SiteFormsStore.File + "-wal", SiteFormsStore.File + "-shm"];
    private static readonly string[] Folders = ["mail", "media", "Temp"];

    public static async Task RunAsync(TestSiteOptions options, CancellationToken cancellationToken)
    {
        foreach (var file in DatabaseFiles)
        {
            File.Delete(Path.Combine(options.DataFolder, file));
        }

        foreach (var folder in Folders.Select(name => Path.Combine(options.DataFolder, name)).Where(Directory.Exists))
        {
            Directory.Delete(folder, recursive: true);
        }

        if (options.Database == DatabaseKind.Postgres)
        {
            await EmptyAsync(options.Connection!, cancellationToken);
        }
    }

    // The database itself may not be ours to drop; what is in its public schema is.
    private static async Task EmptyAsync(string connectionString, CancellationToken cancellationToken)
    {
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync(cancellationToken);
        await using var command = connection.CreateCommand();
        command.CommandText = "DROP SCHEMA public CASCADE; CREATE SCHEMA public;";
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
