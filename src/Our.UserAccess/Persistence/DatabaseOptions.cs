using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Our.UserAccess.Persistence.Providers;

namespace Our.UserAccess.Persistence;

/// <summary>Points the context at Umbraco's database, whichever kind it is.</summary>
internal sealed class DatabaseOptions(IUmbracoDatabase database, IEnumerable<IUserAccessDatabaseProvider> providers)
{
    /// <summary>Null where no provider answers to the name that Umbraco's connection has.</summary>
    public IUserAccessDatabaseProvider? Provider =>
        providers.LastOrDefault(provider => string.Equals(provider.ProviderName, database.ProviderName, StringComparison.OrdinalIgnoreCase));

    public void Apply(DbContextOptionsBuilder options)
    {
        if (database.ConnectionString is not string connectionString || Provider is not IUserAccessDatabaseProvider provider)
        {
            throw new InvalidOperationException("Umbraco's database is not configured, or no provider of the package knows its kind.");
        }

        provider.Configure(options, connectionString);
        SetMigrations(options);
    }

    private static void SetMigrations(DbContextOptionsBuilder options)
    {
        RelationalOptionsExtension relational = RelationalOptionsExtension.Extract(options.Options)
            .WithMigrationsAssembly(typeof(UserAccessDbContext).Assembly.GetName().Name)
            .WithMigrationsHistoryTableName(UserAccessDbContext.HistoryTable);
        ((IDbContextOptionsBuilderInfrastructure)options).AddOrUpdateExtension(relational);

        // A test compares model and migrations; a site must not stop over a difference that only a newer EF Core sees.
        options.ConfigureWarnings(warnings => warnings.Ignore(RelationalEventId.PendingModelChangesWarning));
    }
}
