using Microsoft.EntityFrameworkCore;

namespace Our.UserAccess.Persistence.Providers;

/// <summary>
/// Tells the package how to reach a kind of database. SQLite and SQL Server, the databases of Umbraco, are known;
/// a host that runs on another registers an implementation as a singleton.
/// </summary>
public interface IUserAccessDatabaseProvider
{
    /// <summary>
    /// The provider name beside Umbraco's connection string (<c>umbracoDbDSN_ProviderName</c>), as <c>Microsoft.Data.Sqlite</c>.
    /// Compared without regard to case.
    /// </summary>
    string ProviderName { get; }

    /// <summary>Points the options at the database. Migrations and their history table are set by the package.</summary>
    /// <param name="options">The options of the package's own context.</param>
    /// <param name="connectionString">Umbraco's connection string, placeholders resolved.</param>
    void Configure(DbContextOptionsBuilder options, string connectionString);
}
