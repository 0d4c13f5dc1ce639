using EmbeddedUmbraco.Boot;
using EmbeddedUmbraco.Content;
using Microsoft.EntityFrameworkCore;

namespace EmbeddedUmbraco.Persistence;

/// <summary>Brings the database to the newest schema and puts the base data in.</summary>
internal sealed class DatabaseStart(IDbContextFactory<EmbeddedUmbracoDbContext> contexts, DatabaseSettings settings, EmbeddedUmbracoOptions options, TimeProvider clock, BaseData baseData, ContentBaseData contentBaseData)
{
    public async Task PrepareAsync(CancellationToken cancellationToken)
    {
        try
        {
            Directory.CreateDirectory(options.DataFolder);
            await using var alone = await StartLock.TakeAsync(options.DataFolder, StartLock.Patience, clock, cancellationToken);
            await MigrateAsync(cancellationToken);
            baseData.Ensure();
            contentBaseData.Ensure();
        }
        catch (Exception failure) when (StartFailures.Explain(failure, settings, options) is { } message)
        {
            throw new EmbeddedUmbracoStartException(message, failure);
        }
    }

    private async Task MigrateAsync(CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        if (settings.Provider == DatabaseProvider.Sqlite)
        {
            await SqliteStart.PrepareAsync(db, cancellationToken);
        }

        await db.Database.MigrateAsync(cancellationToken);
    }
}
