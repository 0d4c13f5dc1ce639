using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Our.UserAccess.Shared.Outcomes;

namespace Our.UserAccess.Persistence.Startup;

/// <summary>Brings the package's tables up to date.</summary>
internal sealed class DatabaseSetup(UserAccessContexts contexts, IUmbracoDatabase database, IServerRuntime server)
{
    /// <summary>Null when the tables are as this version needs them.</summary>
    public async Task<Failure?> RunAsync(CancellationToken cancellationToken)
    {
        if (database.ConnectionString is null)
        {
            return StartupFailures.NoDatabase;
        }

        if (contexts.Provider is null)
        {
            return StartupFailures.UnknownProvider(database.ProviderName);
        }

        int pending = await PendingAsync(cancellationToken);
        if (pending > 0 && server.IsSubscriber)
        {
            return StartupFailures.WaitingForMainServer;
        }

        while (pending > 0)
        {
            pending = await MigrateAsync(pending, cancellationToken);
        }

        return null;
    }

    private async Task<int> PendingAsync(CancellationToken cancellationToken)
    {
        await using UserAccessDbContext context = contexts.CreateDbContext();
        return (await context.Database.GetPendingMigrationsAsync(cancellationToken)).Count();
    }

    // EF Core looks again under its lock, so two servers that both saw the same pending migration apply it once. On SQLite it
    // gives the lock up between two migrations: then the server that was waiting goes on, and the first one fails.
    private async Task<int> MigrateAsync(int pending, CancellationToken cancellationToken)
    {
        try
        {
            await using UserAccessDbContext context = contexts.CreateDbContext();
            await context.Database.MigrateAsync(cancellationToken);
            return 0;
        }
        catch (DbException)
        {
            int left = await PendingAsync(cancellationToken);
            if (left >= pending)
            {
                throw;
            }

            return left;
        }
    }
}
