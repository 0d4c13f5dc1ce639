using Microsoft.EntityFrameworkCore;
using Our.UserAccess.Persistence.Providers;

namespace TestSite;

/// <summary>Umbraco knows no PostgreSQL, so the package does not either; this is how a host brings a database of its own.</summary>
internal sealed class PostgresProvider : IUserAccessDatabaseProvider
{
    public string ProviderName => "Npgsql";

    public void Configure(DbContextOptionsBuilder options, string connectionString) => options.UseNpgsql(connectionString);
}
