using System.Data;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace EmbeddedUmbraco.Persistence.Scopes;

/// <summary>The context and transaction of one outermost scope.</summary>
internal sealed class ScopeDatabase : IDisposable
{
    private readonly IDisposable? _gate;
    private readonly IDbContextTransaction _transaction;

    private ScopeDatabase(EmbeddedUmbracoDbContext context, IDbContextTransaction transaction, IDisposable? gate) =>
        (Context, _transaction, _gate) = (context, transaction, gate);

    public EmbeddedUmbracoDbContext Context { get; }

    public static ScopeDatabase Begin(ScopeServices services, bool readOnly, IsolationLevel isolation)
    {
        if (services.Database.Provider == DatabaseProvider.Postgres)
        {
            var postgres = services.Contexts.CreateDbContext();
            return new(postgres, postgres.Database.BeginTransaction(isolation), gate: null);
        }

        // INVARIANT: a scope that may write takes SQLite's write lock at its start. A shared transaction that turns into a
        // writing one fails at once ("database is locked") when somebody else has committed since its first read.
        var gate = readOnly ? null : services.WriteGate.Enter();
        EmbeddedUmbracoDbContext? context = null;
        try
        {
            context = services.Contexts.CreateDbContext();
            return new(context, BeginSqlite(context, readOnly), gate);
        }
        catch
        {
            context?.Dispose();
            gate?.Dispose();
            throw;
        }
    }

    public void Commit() => _transaction.Commit();

    public void Dispose()
    {
        try
        {
            _transaction.Dispose();
            Context.Dispose();
        }
        finally
        {
            _gate?.Dispose();
        }
    }

    private static IDbContextTransaction BeginSqlite(EmbeddedUmbracoDbContext context, bool deferred)
    {
        context.Database.OpenConnection();
        var connection = (SqliteConnection)context.Database.GetDbConnection();
        return context.Database.UseTransaction(connection.BeginTransaction(deferred))!;
    }
}
