using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.Extensions.Logging;
using Our.UserAccess.Persistence.Providers;

namespace Our.UserAccess.Persistence;

/// <summary>
/// Makes contexts on Umbraco's database, whichever kind it is. Asked every time, since a site that is being installed
/// gets its connection while it runs.
/// </summary>
internal sealed class UserAccessContexts(IUmbracoDatabase database, IEnumerable<IUserAccessDatabaseProvider> providers, ILoggerFactory loggers)
    : IDbContextFactory<UserAccessDbContext>
{
    private volatile Known? _known;

    /// <summary>Null where no provider answers to the name that Umbraco's connection has.</summary>
    public IUserAccessDatabaseProvider? Provider =>
        providers.LastOrDefault(provider => string.Equals(provider.ProviderName, database.ProviderName, StringComparison.OrdinalIgnoreCase));

    public UserAccessDbContext CreateDbContext() => new(Options());

    private DbContextOptions<UserAccessDbContext> Options()
    {
        (string? connectionString, string? providerName) = (database.ConnectionString, database.ProviderName);
        if (_known is Known known && known.ConnectionString == connectionString && known.ProviderName == providerName)
        {
            return known.Options;
        }

        DbContextOptions<UserAccessDbContext> options = Create(connectionString);
        _known = new Known(connectionString, providerName, options);
        return options;
    }

    private DbContextOptions<UserAccessDbContext> Create(string? connectionString)
    {
        if (connectionString is null || Provider is not IUserAccessDatabaseProvider provider)
        {
            throw new InvalidOperationException("Umbraco's database is not configured, or no provider of the package knows its kind.");
        }

        var options = new DbContextOptionsBuilder<UserAccessDbContext>();
        provider.Configure(options, connectionString);
        options.UseLoggerFactory(loggers);
        SetMigrations(options);
        return options.Options;
    }

    private static void SetMigrations(DbContextOptionsBuilder options)
    {
        RelationalOptionsExtension relational = RelationalOptionsExtension.Extract(options.Options)
            .WithMigrationsAssembly(typeof(UserAccessDbContext).Assembly.GetName().Name)
            .WithMigrationsHistoryTableName(UserAccessDbContext.HistoryTable);
        ((IDbContextOptionsBuilderInfrastructure)options).AddOrUpdateExtension(relational);

        // A test compares model and migrations; a site must not stop over a difference that only a newer EF Core sees.
        // One command runs twice a second, and is no news.
        options.ConfigureWarnings(warnings => warnings
            .Ignore(RelationalEventId.PendingModelChangesWarning)
            .Log((RelationalEventId.CommandExecuted, LogLevel.Debug)));
    }

    private sealed record Known(string? ConnectionString, string? ProviderName, DbContextOptions<UserAccessDbContext> Options);
}
