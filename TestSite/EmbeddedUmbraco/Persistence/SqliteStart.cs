using Microsoft.EntityFrameworkCore;

namespace EmbeddedUmbraco.Persistence;

internal static class SqliteStart
{
    public static async Task PrepareAsync(EmbeddedUmbracoDbContext db, CancellationToken cancellationToken)
    {
        await db.Database.OpenConnectionAsync(cancellationToken);
        // Readers and a writer do not wait for each other. The mode is kept in the file.
        await db.Database.ExecuteSqlRawAsync("PRAGMA journal_mode = 'wal'", cancellationToken);
        await ForgetMigrationLockAsync(db, cancellationToken);
    }

    /// <summary>
    /// EF Core keeps its migration lock as a row. A process killed while migrating leaves it behind, and the next one
    /// would wait for ever; the start lock has made sure that nobody is migrating.
    /// </summary>
    private static async Task ForgetMigrationLockAsync(EmbeddedUmbracoDbContext db, CancellationToken cancellationToken)
    {
        var tables = await db.Database
            .SqlQueryRaw<string>("SELECT name AS Value FROM sqlite_master WHERE type = 'table' AND name = '__EFMigrationsLock'")
            .CountAsync(cancellationToken);
        if (tables > 0)
        {
            await db.Database.ExecuteSqlRawAsync("DELETE FROM __EFMigrationsLock", cancellationToken);
        }
    }
}
