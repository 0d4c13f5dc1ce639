using EmbeddedUmbraco.ContentTypes;
using EmbeddedUmbraco.Entities;
using EmbeddedUmbraco.Persistence;
using EmbeddedUmbraco.Persistence.Nodes;
using EmbeddedUmbraco.Persistence.Scopes;
using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Services.Navigation;
using Umbraco.Extensions;

namespace EmbeddedUmbraco.Content;

/// <summary>
/// Writes many documents as rows, for large seeds: the same rows as the document service would write (path, level, sort order,
/// versions, cultures), in one transaction, but without property values and without a notification for each. At the end every
/// cache is told that all documents changed. Sort orders continue after the children that a parent has.
/// </summary>
public sealed class DocumentBulkWriter
{
    private const int BatchSize = 5_000;
    private readonly ICoreScopeProvider _scopes;
    private readonly IAmbientDatabase _ambient;
    private readonly ContentTypeModels _types;
    private readonly DatabaseSettings _database;
    private readonly TimeProvider _clock;
    private readonly IDocumentNavigationManagementService _navigation;
    private readonly IPublishStatusManagementService _publishStatus;
    private readonly DistributedCache _servers;

    internal DocumentBulkWriter(
        ICoreScopeProvider scopes,
        IAmbientDatabase ambient,
        ContentTypeModels types,
        DatabaseSettings database,
        TimeProvider clock,
        IDocumentNavigationManagementService navigation,
        IPublishStatusManagementService publishStatus,
        DistributedCache servers) =>
        (_scopes, _ambient, _types, _database, _clock, _navigation, _publishStatus, _servers) =
            (scopes, ambient, types, database, clock, navigation, publishStatus, servers);

    /// <param name="documents">Parents before their children.</param>
    /// <param name="cancellationToken">Cancels before anything is kept.</param>
    /// <returns>How many were written.</returns>
    public async Task<int> WriteAsync(IEnumerable<BulkDocument> documents, CancellationToken cancellationToken = default)
    {
        int written;
        using (var scope = _scopes.CreateCoreScope())
        {
            scope.WriteLock(Constants.Locks.ContentTree);
            written = Write(_ambient.Db, documents, cancellationToken);
            scope.Complete();
        }

        await _navigation.RebuildAsync();
        await _publishStatus.InitializeAsync(cancellationToken);
        _servers.RefreshAllContentCache();
        return written;
    }

    private int Write(EmbeddedUmbracoDbContext db, IEnumerable<BulkDocument> documents, CancellationToken cancellationToken)
    {
        var types = _types.Current().All.OfType<IContentType>().ToDictionary(type => type.Alias, type => type.Id, StringComparer.OrdinalIgnoreCase);
        var rows = new BulkRows(db, types, _clock.GetUtcNow().UtcDateTime);
        var written = 0;
        db.ChangeTracker.AutoDetectChangesEnabled = false;
        try
        {
            foreach (var batch in documents.Chunk(BatchSize))
            {
                cancellationToken.ThrowIfCancellationRequested();
                rows.Add(batch);
                db.Flush();
                written += batch.Length;
            }
        }
        finally
        {
            db.ChangeTracker.AutoDetectChangesEnabled = true;
        }

        AdvanceIds(db);
        return written;
    }

    /// <summary>PostgreSQL counts ids on its own and has not seen ours.</summary>
    private void AdvanceIds(EmbeddedUmbracoDbContext db)
    {
        if (_database.Provider != DatabaseProvider.Postgres)
        {
            return;
        }

        foreach (var entity in new[] { typeof(NodeRow), typeof(VersionRow) })
        {
            var table = db.Model.FindEntityType(entity)!.GetTableName()!;
            // A table of the model and a fixed column: nothing from outside.
#pragma warning disable EF1002
            db.Database.ExecuteSqlRaw($"""SELECT setval(pg_get_serial_sequence('"{table}"', 'Id'), (SELECT GREATEST(MAX("Id"), 1) FROM "{table}"))""");
#pragma warning restore EF1002
        }
    }
}
