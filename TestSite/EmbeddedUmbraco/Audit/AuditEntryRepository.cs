using EmbeddedUmbraco.Persistence.Querying;
using EmbeddedUmbraco.Persistence.Scopes;
using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace EmbeddedUmbraco.Audit;

/// <summary>The audit trail of users and groups. Entries are added and never changed.</summary>
internal sealed class AuditEntryRepository(IAmbientDatabase ambient) : IAuditEntryRepository
{
    private static readonly RowMap<IAuditEntry, AuditEntryRow> Columns = new();

    private DbSet<AuditEntryRow> Rows => ambient.Db.Set<AuditEntryRow>();

    public IAuditEntry? Get(int id) => Load(Rows.Where(row => row.Id == id)).FirstOrDefault();

    public IEnumerable<IAuditEntry> GetMany(params int[]? ids) => Load(ids is null or [] ? Rows : Rows.Where(row => ids.Contains(row.Id)));

    public IEnumerable<IAuditEntry> Get(IQuery<IAuditEntry> query) => Load(Rows.Matching(query, Columns));

    public bool Exists(int id) => Rows.Any(row => row.Id == id);

    public int Count(IQuery<IAuditEntry>? query) => Rows.Matching(query, Columns).Count();

    public IEnumerable<IAuditEntry> GetPage(long pageIndex, int pageCount, out long records)
    {
        records = Rows.LongCount();
        return Load(Rows.OrderByDescending(row => row.EventDate).ThenByDescending(row => row.Id).Skip((int)pageIndex * pageCount).Take(pageCount));
    }

    public void Save(IAuditEntry entity)
    {
        if (entity.HasIdentity)
        {
            throw new NotSupportedException("Audit entries are not changed.");
        }

        var row = ToRow(entity);
        var db = ambient.Db;
        db.Add(row);
        db.SaveChanges();
        db.ChangeTracker.Clear();
        entity.Id = row.Id;
    }

    public void Delete(IAuditEntry entity) => throw new NotSupportedException("Audit entries are not deleted.");

    private static AuditEntryRow ToRow(IAuditEntry entity) => new()
    {
        PerformingUserId = entity.PerformingUserId,
        PerformingUserKey = (entity as AuditEntry)?.PerformingUserKey,
        PerformingDetails = entity.PerformingDetails,
        PerformingIp = entity.PerformingIp,
        EventDate = entity.EventDate,
        AffectedUserId = entity.AffectedUserId,
        AffectedUserKey = (entity as AuditEntry)?.AffectedUserKey,
        AffectedDetails = entity.AffectedDetails,
        EventType = entity.EventType,
        EventDetails = entity.EventDetails,
    };

    private static List<IAuditEntry> Load(IQueryable<AuditEntryRow> rows) => rows.AsEnumerable().Select(IAuditEntry (row) => new AuditEntry
    {
        Id = row.Id,
        PerformingUserId = row.PerformingUserId,
        PerformingUserKey = row.PerformingUserKey,
        PerformingDetails = row.PerformingDetails,
        PerformingIp = row.PerformingIp,
        EventDate = row.EventDate,
        AffectedUserId = row.AffectedUserId,
        AffectedUserKey = row.AffectedUserKey,
        AffectedDetails = row.AffectedDetails,
        EventType = row.EventType,
        EventDetails = row.EventDetails,
    }).ToList();
}
