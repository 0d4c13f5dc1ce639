using EmbeddedUmbraco.Persistence;
using EmbeddedUmbraco.Persistence.Nodes;
using EmbeddedUmbraco.Persistence.Querying;
using EmbeddedUmbraco.Persistence.Scopes;
using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Services;

namespace EmbeddedUmbraco.Entities;

internal sealed class EntityRepository(IAmbientDatabase ambient, EntitySlims slims, TimeProvider clock) : IEntityRepository
{
    private EmbeddedUmbracoDbContext Db => ambient.Db;

    public IEntitySlim? Get(int id) => One(Db.Entities().Where(row => row.Id == id));

    public IEntitySlim? Get(Guid key) => One(Db.Entities().Where(row => row.Key == key));

    public IEntitySlim? Get(int id, Guid objectTypeId) => One(OfType(objectTypeId).Where(row => row.Id == id));

    public IEntitySlim? Get(Guid key, Guid objectTypeId) => One(OfType(objectTypeId).Where(row => row.Key == key));

    public IEnumerable<IEntitySlim> GetAll(Guid objectType, params int[] ids) =>
        Many(ids.Length == 0 ? OfType(objectType) : OfType(objectType).Where(row => ids.Contains(row.Id)));

    public IEnumerable<IEntitySlim> GetAll(Guid objectType, params Guid[] keys) =>
        Many(keys.Length == 0 ? OfType(objectType) : OfType(objectType).Where(row => keys.Contains(row.Key)));

    public IEnumerable<IEntitySlim> GetByQuery(IQuery<IUmbracoEntity> query) => Many(Db.Entities().Matching(query, EntityMaps.Entities));

    public IEnumerable<IEntitySlim> GetByQuery(IQuery<IUmbracoEntity> query, Guid objectType) =>
        Many(OfType(objectType).Matching(query, EntityMaps.Entities));

    public UmbracoObjectTypes GetObjectType(int id) => TypeOf(Db.Set<NodeRow>().Where(row => row.Id == id));

    public UmbracoObjectTypes GetObjectType(Guid key) => TypeOf(Db.Set<NodeRow>().Where(row => row.Key == key));

    public int ReserveId(Guid key)
    {
        if (Exists(key))
        {
            throw new InvalidOperationException($"The key {key} is in use already.");
        }

        var reserved = new NodeRow
        {
            Key = key,
            NodeObjectType = Constants.ObjectTypes.IdReservation,
            Text = "RESERVED.ID",
            ParentId = Constants.System.Root,
            Level = 1,
            Path = "-1",
            CreateDate = clock.GetUtcNow().UtcDateTime,
        };
        Db.Add(reserved);
        Db.SaveChanges();
        Db.ChangeTracker.Clear();
        return reserved.Id;
    }

    public IEnumerable<TreeEntityPath> GetAllPaths(Guid objectType, params int[]? ids) =>
        Paths(ids is { Length: > 0 } ? NodesOf(objectType).Where(row => ids.Contains(row.Id)) : NodesOf(objectType));

    public IEnumerable<TreeEntityPath> GetAllPaths(Guid objectType, params Guid[] keys) =>
        Paths(keys.Length > 0 ? NodesOf(objectType).Where(row => keys.Contains(row.Key)) : NodesOf(objectType));

    // Asked for by Umbraco 18; not part of the interface of 17.
    public IEnumerable<TreeEntityPath> GetAllPaths(Guid[] objectTypes, params Guid[] keys)
    {
        var nodes = Db.Set<NodeRow>().Where(row => objectTypes.Contains(row.NodeObjectType));
        return Paths(keys.Length > 0 ? nodes.Where(row => keys.Contains(row.Key)) : nodes);
    }

    public bool Exists(int id) => Db.Set<NodeRow>().Any(row => row.Id == id);

    public bool Exists(Guid key) => Db.Set<NodeRow>().Any(row => row.Key == key);

    public bool Exists(IEnumerable<Guid> keys)
    {
        var wanted = keys.Distinct().ToArray();
        return Db.Set<NodeRow>().Count(row => wanted.Contains(row.Key)) == wanted.Length;
    }

    public bool Exists(Guid key, Guid objectType) => NodesOf(objectType).Any(row => row.Key == key);

    public bool Exists(int id, Guid objectType) => NodesOf(objectType).Any(row => row.Id == id);

    public IEnumerable<IEntitySlim> GetPagedResultsByQuery(
        IQuery<IUmbracoEntity> query,
        ISet<Guid> objectTypes,
        long pageIndex,
        int pageSize,
        out long totalRecords,
        IQuery<IUmbracoEntity>? filter,
        Ordering? ordering)
    {
        var rows = Selected(query, objectTypes, filter);
        totalRecords = rows.Count();
        return slims.Load(Db, rows.Ordered(ordering, Db).Skip((int)pageIndex * pageSize).Take(pageSize));
    }

    public int CountByQuery(IQuery<IUmbracoEntity> query, IEnumerable<Guid> objectTypes, IQuery<IUmbracoEntity>? filter) =>
        Selected(query, objectTypes, filter).Count();

    public IEnumerable<IEntitySlim> GetSiblings(
        ISet<Guid> objectTypes, Guid targetKey, int before, int after, IQuery<IUmbracoEntity>? filter, Ordering ordering, out long totalBefore, out long totalAfter) =>
        Siblings(new(objectTypes, targetKey, before, after, Trashed: false), filter, ordering, out totalBefore, out totalAfter);

    public IEnumerable<IEntitySlim> GetTrashedSiblings(
        ISet<Guid> objectTypes, Guid targetKey, int before, int after, IQuery<IUmbracoEntity>? filter, Ordering ordering, out long totalBefore, out long totalAfter) =>
        Siblings(new(objectTypes, targetKey, before, after, Trashed: true), filter, ordering, out totalBefore, out totalAfter);

    private List<IEntitySlim> Siblings(SiblingWindow window, IQuery<IUmbracoEntity>? filter, Ordering ordering, out long totalBefore, out long totalAfter)
    {
        var parents = Db.Set<NodeRow>().Where(row => row.Key == window.Target).Select(row => row.ParentId);
        var rows = OfTypes(window.ObjectTypes)
            .Where(row => row.Trashed == window.Trashed && parents.Contains(row.ParentId))
            .Matching(filter, EntityMaps.Entities);
        // The order may be by anything, so the place of the target is found in the ordered ids: one slim column.
        var keys = rows.Ordered(ordering, Db).Select(row => row.Key).ToList();
        var place = keys.IndexOf(window.Target);
        if (place < 0)
        {
            (totalBefore, totalAfter) = (0, 0);
            return [];
        }

        var first = Math.Max(0, place - window.Before);
        var last = Math.Min(keys.Count - 1, place + window.After);
        (totalBefore, totalAfter) = (first, keys.Count - 1 - last);
        var chosen = keys[first..(last + 1)];
        return slims.Load(Db, rows.Where(row => chosen.Contains(row.Key)).Ordered(ordering, Db));
    }

    private IQueryable<EntityView> Selected(IQuery<IUmbracoEntity> query, IEnumerable<Guid> objectTypes, IQuery<IUmbracoEntity>? filter) =>
        OfTypes(objectTypes).Matching(query, EntityMaps.Entities).Matching(filter, EntityMaps.Entities);

    private IQueryable<EntityView> OfTypes(IEnumerable<Guid> objectTypes)
    {
        var types = objectTypes.ToArray();
        return types.Length == 1 ? OfType(types[0]) : Db.Entities().Where(row => types.Contains(row.NodeObjectType));
    }

    private IQueryable<EntityView> OfType(Guid objectType) => Db.Entities().Where(row => row.NodeObjectType == objectType);

    private IQueryable<NodeRow> NodesOf(Guid objectType) => Db.Set<NodeRow>().Where(row => row.NodeObjectType == objectType);

    private IEntitySlim? One(IQueryable<EntityView> rows) => slims.Load(Db, rows).SingleOrDefault();

    private List<IEntitySlim> Many(IQueryable<EntityView> rows) => slims.Load(Db, rows.OrderBy(row => row.Level).ThenBy(row => row.SortOrder).ThenBy(row => row.Id));

    private static List<TreeEntityPath> Paths(IQueryable<NodeRow> nodes) =>
        nodes.Select(row => new TreeEntityPath { Id = row.Id, Key = row.Key, Path = row.Path }).ToList();

    private static UmbracoObjectTypes TypeOf(IQueryable<NodeRow> nodes)
    {
        var type = nodes.Select(row => (Guid?)row.NodeObjectType).FirstOrDefault();
        return type is { } known ? ObjectTypes.GetUmbracoObjectType(known) : UmbracoObjectTypes.Unknown;
    }

    private sealed record SiblingWindow(ISet<Guid> ObjectTypes, Guid Target, int Before, int After, bool Trashed);
}
