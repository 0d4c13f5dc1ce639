using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Our.UserAccess.Persistence.Providers;

internal sealed class SqliteProvider : IUserAccessDatabaseProvider
{
    public string ProviderName => "Microsoft.Data.Sqlite";

    public void Configure(DbContextOptionsBuilder options, string connectionString) => options
        .UseSqlite(connectionString)
        .ReplaceService<IHistoryRepository, SqliteHistory>();
}
