using Microsoft.EntityFrameworkCore;

namespace EmbeddedUmbraco.Persistence;

/// <summary>Everything Umbraco stores. Each area brings its own entity configurations.</summary>
internal sealed class EmbeddedUmbracoDbContext(DbContextOptions<EmbeddedUmbracoDbContext> options) : DbContext(options)
{
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcDateTimeConverter>();

    protected override void OnModelCreating(ModelBuilder modelBuilder) =>
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(EmbeddedUmbracoDbContext).Assembly);
}
