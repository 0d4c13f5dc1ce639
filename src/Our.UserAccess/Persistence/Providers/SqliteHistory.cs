#pragma warning disable EF1001 // The class is meant to be derived from, but may change with EF Core: tests of the lock say so then.
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Sqlite.Migrations.Internal;

namespace Our.UserAccess.Persistence.Providers;

/// <summary>
/// Locks SQLite for migrations with the transaction itself instead of EF Core's row in a lock table:
/// the row outlives a process that is killed, and every later start would wait for it forever.
/// </summary>
/// <remarks>Microsoft.Data.Sqlite begins transactions as IMMEDIATE, so a second server waits for the first one's commit.</remarks>
internal sealed class SqliteHistory(HistoryRepositoryDependencies dependencies) : SqliteHistoryRepository(dependencies)
{
    public override LockReleaseBehavior LockReleaseBehavior => LockReleaseBehavior.Transaction;

    public override IMigrationsDatabaseLock AcquireDatabaseLock() => new TransactionIsTheLock(this);

    public override Task<IMigrationsDatabaseLock> AcquireDatabaseLockAsync(CancellationToken cancellationToken = default) =>
        Task.FromResult(AcquireDatabaseLock());

    private sealed class TransactionIsTheLock(IHistoryRepository history) : IMigrationsDatabaseLock
    {
        public IHistoryRepository HistoryRepository => history;

        public void Dispose()
        {
        }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
