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

        await using UserAccessDbContext context = contexts.CreateDbContext();
        if (!(await context.Database.GetPendingMigrationsAsync(cancellationToken)).Any())
        {
            return null;
        }

        if (server.IsSubscriber)
        {
            return StartupFailures.WaitingForMainServer;
        }

        // EF Core looks again under its lock, so two servers that both saw the same pending migration apply it once.
        await context.Database.MigrateAsync(cancellationToken);
        return null;
    }
}
