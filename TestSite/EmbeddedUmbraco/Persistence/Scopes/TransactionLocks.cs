using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core.DistributedLocking;

namespace EmbeddedUmbraco.Persistence.Scopes;

/// <summary>
/// Umbraco's named locks, held until the transaction ends. On SQLite a writing transaction excludes every other writer
/// already; PostgreSQL has advisory locks that work across servers.
/// </summary>
internal sealed class TransactionLocks(AmbientScopes ambient, DatabaseSettings database) : IDistributedLockingMechanism, IDistributedLockingMechanismFactory
{
    private static readonly TimeSpan DefaultTimeout = TimeSpan.FromSeconds(60);

    public bool Enabled => true;

    public IDistributedLockingMechanism DistributedLockingMechanism => this;

    public IDistributedLock ReadLock(int lockId, TimeSpan? obtainLockTimeout = null) =>
        Take(lockId, DistributedLockType.ReadLock, "pg_advisory_xact_lock_shared", obtainLockTimeout);

    public IDistributedLock WriteLock(int lockId, TimeSpan? obtainLockTimeout = null) =>
        Take(lockId, DistributedLockType.WriteLock, "pg_advisory_xact_lock", obtainLockTimeout);

    private TransactionLock Take(int lockId, DistributedLockType type, string function, TimeSpan? timeout)
    {
        if (database.Provider == DatabaseProvider.Postgres)
        {
            var scope = ambient.Current ?? throw new InvalidOperationException("A lock needs an ambient scope.");
            var milliseconds = (long)(timeout ?? DefaultTimeout).TotalMilliseconds;
            // Both parts are ours: a fixed function name and numbers.
            var sql = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"SET LOCAL lock_timeout = {milliseconds}; SELECT {function}({lockId})");
            scope.OpenForLock().Database.ExecuteSqlRaw(sql);
        }

        return new(lockId, type);
    }

    private sealed record TransactionLock(int LockId, DistributedLockType LockType) : IDistributedLock
    {
        public void Dispose()
        {
            // The end of the transaction releases the lock.
        }
    }
}
