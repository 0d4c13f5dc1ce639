using EmbeddedUmbraco.Entities;
using EmbeddedUmbraco.Persistence.Nodes;
using EmbeddedUmbraco.Persistence.Querying;
using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace EmbeddedUmbraco.Content;

/// <summary>Reading of documents, media and members; a page costs a fixed number of queries. What they write differs.</summary>
internal abstract class ContentRepository<TEntity>(ContentServices services, ContentKind<TEntity> kind)
    where TEntity : class, IContentBase
{
    public int RecycleBinId => kind.RecycleBinId;

    protected ContentServices Services { get; } = services;

    protected Guid ObjectType => kind.ObjectType;

    protected virtual IQueryable<EntityView> Rows => Services.Db.Contents(kind.ObjectType);

    private IQueryable<NodeRow> Nodes => Services.Db.Set<NodeRow>().Where(node => node.NodeObjectType == kind.ObjectType);

    public TEntity? Get(int id) => Many(Rows.Where(row => row.Id == id)).SingleOrDefault();

    public TEntity? Get(Guid id) => Many(Rows.Where(row => row.Key == id)).SingleOrDefault();

    public IEnumerable<TEntity> GetMany(params int[]? ids) => Sorted(ids is { Length: > 0 } ? Rows.Where(row => ids.Contains(row.Id)) : Rows);

    public IEnumerable<TEntity> GetMany(params Guid[]? ids) => Sorted(ids is { Length: > 0 } ? Rows.Where(row => ids.Contains(row.Key)) : Rows);

    public IEnumerable<TEntity> Get(IQuery<TEntity> query) => Sorted(Matching(query));

    public bool Exists(int id) => Nodes.Any(node => node.Id == id);

    public bool Exists(Guid id) => Nodes.Any(node => node.Key == id);

    public int Count(IQuery<TEntity>? query) => Matching(query).Count();

    public int Count(string? contentTypeAlias = null) => OfType(contentTypeAlias).Count(row => !row.Trashed);

    public int CountChildren(int parentId, string? contentTypeAlias = null) => OfType(contentTypeAlias).Count(row => row.ParentId == parentId);

    public int CountDescendants(int parentId, string? contentTypeAlias = null)
    {
        var prefix = Services.Db.Set<NodeRow>().Where(node => node.Id == parentId).Select(node => node.Path).Single() + ",";
        return OfType(contentTypeAlias).Count(row => row.Path.StartsWith(prefix));
    }

    public IEnumerable<TEntity> GetRecycleBin() => Sorted(Rows.Where(row => row.Trashed));

    public bool RecycleBinSmells() => Nodes.Any(node => node.Trashed);

    public IEnumerable<TEntity> GetPage(
        IQuery<TEntity>? query, long pageIndex, int pageSize, out long totalRecords, IQuery<TEntity>? filter, Ordering? ordering) =>
        GetPage(query, pageIndex, pageSize, out totalRecords, propertyAliases: null, filter, ordering);

    public IEnumerable<TEntity> GetPage(
        IQuery<TEntity>? query, long pageIndex, int pageSize, out long totalRecords, string[]? propertyAliases, IQuery<TEntity>? filter, Ordering? ordering)
    {
        var rows = Matching(query).Matching(filter, kind.Map);
        totalRecords = rows.Count();
        return Many(rows.Ordered(ordering, Services.Db).Skip((int)pageIndex * pageSize).Take(pageSize), withValues: propertyAliases is not { Length: 0 });
    }

    /// <summary>Gives the nodes the sort orders 0, 1, 2 … without making versions, as Umbraco does for large sorts.</summary>
    public void UpdateSortOrder(IReadOnlyList<int> orderedNodeIds)
    {
        var wanted = orderedNodeIds.Select((id, order) => (id, order)).ToDictionary(item => item.id, item => item.order);
        var ids = wanted.Keys.ToArray();
        foreach (var node in Nodes.AsTracking().Where(node => ids.Contains(node.Id)).ToList())
        {
            node.SortOrder = wanted[node.Id];
        }

        Services.Db.Flush();
    }

    public IEnumerable<TEntity> GetAllVersions(int nodeId) => GetAllVersionsSlim(nodeId, 0, int.MaxValue);

    public IEnumerable<TEntity> GetAllVersionsSlim(int nodeId, int skip, int take)
    {
        var row = Rows.SingleOrDefault(candidate => candidate.Id == nodeId);
        return row is null ? [] : Build(GetVersionIds(nodeId).Skip(skip).Take(take).Select(id => row.AtVersion(id)).ToList(), withValues: true);
    }

    public IEnumerable<int> GetVersionIds(int id, int topRows) => GetVersionIds(id).Take(topRows).ToList();

    public TEntity? GetVersion(int versionId)
    {
        var nodeId = Services.Db.Set<VersionRow>().Where(version => version.Id == versionId).Select(version => version.NodeId).FirstOrDefault();
        var row = Rows.SingleOrDefault(candidate => candidate.Id == nodeId);
        return row is null ? null : Build([row.AtVersion(versionId)], withValues: true).Single();
    }

    public void DeleteVersion(int versionId) => Deletable().Where(version => version.Id == versionId).ExecuteDelete();

    public void DeleteVersions(int nodeId, DateTime versionDate) =>
        Deletable().Where(version => version.NodeId == nodeId && version.VersionDate < versionDate).ExecuteDelete();

    public void Delete(TEntity entity)
    {
        NodeReferences.Forget(Services.Db, entity.Id, entity.Key, Services.Clock);
        Services.Nodes.Delete(entity.Id);
        entity.DeleteDate = Services.Now;
    }

    public ContentDataIntegrityReport CheckDataIntegrity(ContentDataIntegrityReportOptions options) => NodeIntegrity.Check(Services.Db, kind.ObjectType, options);

    protected abstract List<TEntity> Build(List<EntityView> rows, bool withValues);

    protected List<TEntity> Many(IQueryable<EntityView> rows, bool withValues = true) => Build(rows.ToList(), withValues);

    protected IQueryable<EntityView> Matching(IQuery<TEntity>? query) => Rows.Matching(query, kind.Map);

    /// <summary>A descendant of a moved node: it gets a new path and level and nothing else, so no version is touched.</summary>
    protected static bool IsCarriedAlong(ContentBase entity) =>
        entity.IsPropertyDirty(nameof(entity.Path))
        && !entity.IsPropertyDirty(nameof(entity.ParentId))
        && !entity.IsPropertyDirty(nameof(entity.Name))
        && !entity.IsPropertyDirty(nameof(entity.CultureInfos))
        && !entity.IsAnyUserPropertyDirty();

    /// <summary>Adds node and content row; the versions follow.</summary>
    protected void InsertNode(ContentBase entity)
    {
        entity.UpdateDate = Services.Now;
        EnsureUniqueName(entity);
        Services.Nodes.Insert(entity, kind.ObjectType);
        Services.Db.Add(new ContentRow { NodeId = entity.Id, ContentTypeId = entity.ContentTypeId, WriterId = entity.WriterId, UpdateDate = entity.UpdateDate });
        Services.Db.Flush();
    }

    /// <summary>Prepares the entity for an update: only the current version may be saved, and a changed parent gives a new place.</summary>
    protected void PrepareUpdate(ContentBase entity)
    {
        var current = Services.Db.Set<ContentRow>().Where(row => row.NodeId == entity.Id).Select(row => (int?)row.VersionId).SingleOrDefault();
        if (current != entity.VersionId)
        {
            throw new InvalidOperationException("Cannot save a non-current version.");
        }

        entity.UpdateDate = Services.Now;
        if (IsCarriedAlong(entity))
        {
            return;
        }

        if (entity.IsPropertyDirty(nameof(entity.ParentId)))
        {
            Services.Nodes.Place(entity, kind.ObjectType);
        }

        EnsureUniqueName(entity);
    }

    /// <summary>Writes node and content row as the entity has them now.</summary>
    protected void WriteState(ContentBase entity, Action<ContentRow> more)
    {
        Services.Nodes.Update(entity);
        var row = Services.Db.Set<ContentRow>().AsTracking().Single(content => content.NodeId == entity.Id);
        row.ContentTypeId = entity.ContentTypeId;
        row.WriterId = entity.WriterId;
        row.UpdateDate = entity.UpdateDate;
        row.VersionId = entity.VersionId;
        more(row);
        Services.Db.Flush();
    }

    /// <summary>Gives a new entity what its row says, without marking it as changed.</summary>
    protected static void Fill(ContentBase entity, EntityView row)
    {
        entity.Id = row.Id;
        entity.Key = row.Key;
        entity.VersionId = row.VersionId;
        entity.Level = row.Level;
        entity.Path = row.Path;
        entity.SortOrder = row.SortOrder;
        entity.Trashed = row.Trashed;
        entity.CreatorId = row.CreatorId;
        entity.WriterId = row.WriterId;
        entity.CreateDate = row.CreateDate;
        entity.UpdateDate = row.UpdateDate;
    }

    private void EnsureUniqueName(ContentBase entity)
    {
        if (kind.UniqueNames)
        {
            entity.Name = Services.Nodes.UniqueName(entity, kind.ObjectType);
        }
    }

    private List<TEntity> Sorted(IQueryable<EntityView> rows) =>
        Many(rows.OrderBy(row => row.Level).ThenBy(row => row.SortOrder).ThenBy(row => row.Id));

    private IQueryable<EntityView> OfType(string? alias)
    {
        if (string.IsNullOrEmpty(alias))
        {
            return Rows;
        }

        var ids = Services.Types.Current().All.Where(type => string.Equals(type.Alias, alias, StringComparison.OrdinalIgnoreCase)).Select(type => type.Id).ToArray();
        return Rows.Where(row => ids.Contains(row.ContentTypeId));
    }

    private IEnumerable<int> GetVersionIds(int nodeId) =>
        Services.Db.Set<VersionRow>().Where(version => version.NodeId == nodeId).OrderByDescending(version => version.Id).Select(version => version.Id).ToList();

    private IQueryable<VersionRow> Deletable() => Services.Db.Set<VersionRow>().Where(version =>
        !Services.Db.Set<ContentRow>().Any(content => content.VersionId == version.Id || content.PublishedVersionId == version.Id));
}
