using EmbeddedUmbraco.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Migrations;

internal sealed class EmbeddedUmbracoContextFactory : IDesignTimeDbContextFactory<EmbeddedUmbracoDbContext>
{
    public EmbeddedUmbracoDbContext CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<EmbeddedUmbracoDbContext>();
        new DatabaseSettings(DatabaseProvider.Sqlite, "Data Source=:memory:").Configure(options);
        return new EmbeddedUmbracoDbContext(options.Options);
    }
}
