using EmbeddedUmbraco.Persistence.Querying;
using EmbeddedUmbraco.Persistence.Scopes;
using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace EmbeddedUmbraco.Audit;

/// <summary>The history of nodes ("saved", "published"). An item's id is the node's.</summary>
internal sealed class AuditRepository(IAmbientDatabase ambient, TimeProvider clock) : IAuditRepository
{
    private static readonly RowMap<IAuditItem, AuditItemRow> Columns = new RowMap<IAuditItem, AuditItemRow>().Map(nameof(IAuditItem.Id), row => row.NodeId);

    private DbSet<AuditItemRow> Rows => ambient.Db.Set<AuditItemRow>();

    public IAuditItem? Get(int id) => Load(Rows.Where(row => row.Id == id)).FirstOrDefault();

    public IEnumerable<IAuditItem> GetMany(params int[]? ids) => Load(ids is null or [] ? Rows : Rows.Where(row => ids.Contains(row.Id)));

    public IEnumerable<IAuditItem> Get(IQuery<IAuditItem> query) => Load(Rows.Matching(query, Columns));

    public IEnumerable<IAuditItem> Get(AuditType type, IQuery<IAuditItem> query) => Load(Rows.Matching(query, Columns).Where(row => row.AuditType == type));

    public bool Exists(int id) => Rows.Any(row => row.Id == id);

    public int Count(IQuery<IAuditItem>? query) => Rows.Matching(query, Columns).Count();

    public IEnumerable<IAuditItem> GetPagedResultsByQuery(
        IQuery<IAuditItem> query,
        long pageIndex,
        int pageSize,
        out long totalRecords,
        Direction orderDirection,
        AuditType[]? auditTypeFilter,
        IQuery<IAuditItem>? customFilter)
    {
        var rows = Rows.Matching(query, Columns).Matching(customFilter, Columns);
        if (auditTypeFilter is { Length: > 0 })
        {
            rows = rows.Where(row => auditTypeFilter.Contains(row.AuditType));
        }

        totalRecords = rows.LongCount();
        var ordered = orderDirection == Direction.Descending
            ? rows.OrderByDescending(row => row.CreateDate).ThenByDescending(row => row.Id)
            : rows.OrderBy(row => row.CreateDate).ThenBy(row => row.Id);
        return Load(ordered.Skip((int)pageIndex * pageSize).Take(pageSize));
    }

    public void Save(IAuditItem entity)
    {
        var db = ambient.Db;
        db.Add(new AuditItemRow
        {
            NodeId = entity.Id,
            UserId = entity.UserId,
            AuditType = entity.AuditType,
            EntityType = entity.EntityType,
            Comment = entity.Comment,
            Parameters = entity.Parameters,
            CreateDate = clock.GetUtcNow().UtcDateTime,
        });
        db.SaveChanges();
        db.ChangeTracker.Clear();
    }

    public void Delete(IAuditItem entity) => throw new NotSupportedException("History is cleaned by age only.");

    public void CleanLogs(int maximumAgeOfLogsInMinutes)
    {
        var oldest = clock.GetUtcNow().UtcDateTime.AddMinutes(-maximumAgeOfLogsInMinutes);
        Rows.Where(row => row.CreateDate < oldest && (row.AuditType == AuditType.Open || row.AuditType == AuditType.System)).ExecuteDelete();
    }

    private static List<IAuditItem> Load(IQueryable<AuditItemRow> rows) => rows.AsEnumerable()
        .Select(IAuditItem (row) => new AuditItem(row.NodeId, row.AuditType, row.UserId, row.EntityType, row.Comment, row.Parameters, row.CreateDate))
        .ToList();
}
