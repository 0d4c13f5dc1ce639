using Microsoft.EntityFrameworkCore;
using Our.UserAccess.Persistence.Records;

namespace Our.UserAccess.Persistence;

/// <summary>
/// The package's own tables on Umbraco's connection. Never used inside a scope of Umbraco's: SQLite has one writer,
/// and a second connection would wait for the first one's transaction.
/// </summary>
internal sealed class UserAccessDbContext(DbContextOptions<UserAccessDbContext> options) : DbContext(options)
{
    /// <summary>Begins the name of every table of the package.</summary>
    public const string TablePrefix = "ourUserAccess";

    public const string HistoryTable = TablePrefix + "MigrationsHistory";

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcDateTime>();

    protected override void OnModelCreating(ModelBuilder modelBuilder) =>
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(UserAccessDbContext).Assembly);
}
