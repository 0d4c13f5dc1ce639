using System.Data;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace EmbeddedUmbraco.Persistence.Scopes;

/// <summary>The context and transaction of one outermost scope.</summary>
internal sealed class ScopeDatabase : IDisposable
{
    private readonly WriteGate _writers;
    private IDisposable? _pass;
    private IDbContextTransaction? _transaction;
    private bool _mayWrite;

    private ScopeDatabase(EmbeddedUmbracoDbContext context, WriteGate writers) => (Context, _writers) = (context, writers);

    public EmbeddedUmbracoDbContext Context { get; }

    public static ScopeDatabase Begin(ScopeServices services, bool readOnly, IsolationLevel isolation)
    {
        var database = new ScopeDatabase(services.Contexts.CreateDbContext(), services.WriteGate);
        try
        {
            if (services.Database.Provider == DatabaseProvider.Postgres)
            {
                database.BeginPostgres(isolation);
            }
            else
            {
                database.BeginSqlite(readOnly);
            }

            return database;
        }
        catch
        {
            database.Dispose();
            throw;
        }
    }

    /// <summary>
    /// A scope that has only read so far is going to write: it begins again as a writer. Nothing is lost, it has changed
    /// nothing yet; what it has read may have changed meanwhile, as for any reader.
    /// </summary>
    public void EnsureMayWrite()
    {
        if (!_mayWrite)
        {
            _transaction!.Rollback();
            BeginSqlite(readOnly: false);
        }
    }

    public void Commit() => _transaction!.Commit();

    public void Dispose()
    {
        try
        {
            _transaction?.Dispose();
            Context.Dispose();
        }
        finally
        {
            _pass?.Dispose();
        }
    }

    private void BeginPostgres(IsolationLevel isolation)
    {
        _mayWrite = true;
        _transaction = Context.Database.BeginTransaction(isolation);
    }

    // INVARIANT: a scope that may write takes SQLite's write lock at its start. A shared transaction that turns into a
    // writing one fails ("database is locked") when somebody else has committed since its first read.
    private void BeginSqlite(bool readOnly)
    {
        _pass = readOnly ? null : _writers.Enter();
        Context.Database.OpenConnection();
        var connection = (SqliteConnection)Context.Database.GetDbConnection();
        _transaction = Context.Database.UseTransaction(connection.BeginTransaction(deferred: readOnly));
        _mayWrite = !readOnly;
    }
}
