using EmbeddedUmbraco.Entities;
using EmbeddedUmbraco.Persistence.Querying;
using EmbeddedUmbraco.Persistence.Scopes;
using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Services;

namespace EmbeddedUmbraco.Relations;

internal sealed class RelationRepository(IAmbientDatabase ambient, EntitySlims slims, TimeProvider clock) : IRelationRepository
{
    private static readonly RowMap<IRelation, RelationRow> _map = new();

    private IQueryable<RelationRow> Rows =>
        ambient.Db.Set<RelationRow>().Include(row => row.RelationType).Include(row => row.Parent).Include(row => row.Child);

    public IRelation? Get(int id) => Many(Rows.Where(row => row.Id == id)).SingleOrDefault();

    public IEnumerable<IRelation> GetMany(params int[]? ids) => Many(ids is { Length: > 0 } ? Rows.Where(row => ids.Contains(row.Id)) : Rows);

    public IEnumerable<IRelation> Get(IQuery<IRelation> query) => Many(Rows.Matching(query, _map));

    public int Count(IQuery<IRelation>? query) => Rows.Matching(query, _map).Count();

    public bool Exists(int id) => Rows.Any(row => row.Id == id);

    public IEnumerable<IRelation> GetPagedRelationsByQuery(IQuery<IRelation>? query, long pageIndex, int pageSize, out long totalRecords, Ordering? ordering)
    {
        var rows = Rows.Matching(query, _map);
        totalRecords = rows.Count();
        return Many(rows.OrderBy(row => row.Id).Skip((int)pageIndex * pageSize).Take(pageSize));
    }

    public Task<PagedModel<IRelation>> GetPagedByChildKeyAsync(Guid childKey, int skip, int take, string? relationTypeAlias)
    {
        var rows = Rows.Where(row => row.Child.Key == childKey && (relationTypeAlias == null || row.RelationType.Alias == relationTypeAlias));
        return Task.FromResult(new PagedModel<IRelation>(rows.Count(), Many(rows.OrderBy(row => row.Id).Skip(skip).Take(take))));
    }

    public IEnumerable<IUmbracoEntity> GetPagedParentEntitiesByChildId(int childId, long pageIndex, int pageSize, out long totalRecords, params Guid[] entityTypes) =>
        Page(Rows.Where(row => row.ChildId == childId).Select(row => row.ParentId), entityTypes, (int)pageIndex, pageSize, out totalRecords);

    public IEnumerable<IUmbracoEntity> GetPagedChildEntitiesByParentId(int parentId, long pageIndex, int pageSize, out long totalRecords, params Guid[] entityTypes) =>
        Page(Rows.Where(row => row.ParentId == parentId).Select(row => row.ChildId), entityTypes, (int)pageIndex, pageSize, out totalRecords);

    public void Save(IRelation entity)
    {
        var row = entity.HasIdentity ? Rows.AsTracking().Single(candidate => candidate.Id == entity.Id) : Add();
        row.ParentId = entity.ParentId;
        row.ChildId = entity.ChildId;
        row.RelationTypeId = entity.RelationType.Id;
        row.Comment = entity.Comment;
        ambient.Db.Flush();
        entity.Id = row.Id;
        entity.CreateDate = row.CreateDate;
        entity.ResetDirtyProperties();
    }

    public void Save(IEnumerable<IRelation> relations)
    {
        foreach (var relation in relations)
        {
            Save(relation);
        }
    }

    public void SaveBulk(IEnumerable<ReadOnlyRelation> relations)
    {
        ambient.Db.AddRange(relations.Select(relation => new RelationRow
        {
            ParentId = relation.ParentId,
            ChildId = relation.ChildId,
            RelationTypeId = relation.RelationTypeId,
            Comment = relation.Comment,
            CreateDate = relation.CreateDate,
        }));
        ambient.Db.Flush();
    }

    public void Delete(IRelation entity)
    {
        var id = entity.Id;
        ambient.Db.Set<RelationRow>().Where(row => row.Id == id).ExecuteDelete();
    }

    public void DeleteByParent(int parentId, params string[] relationTypeAliases) =>
        ambient.Db.Set<RelationRow>()
            .Where(row => row.ParentId == parentId && (relationTypeAliases.Length == 0 || relationTypeAliases.Contains(row.RelationType.Alias)))
            .ExecuteDelete();

    private List<IEntitySlim> Page(IQueryable<int> ids, Guid[] types, int pageIndex, int pageSize, out long totalRecords)
    {
        var rows = ambient.Db.Entities().Where(row => ids.Contains(row.Id) && (types.Length == 0 || types.Contains(row.NodeObjectType)));
        totalRecords = rows.Count();
        return slims.Load(ambient.Db, rows.OrderBy(row => row.Id).Skip(pageIndex * pageSize).Take(pageSize));
    }

    private static List<IRelation> Many(IQueryable<RelationRow> rows) => rows.OrderBy(row => row.Id).ToList().ConvertAll(Build);

    private static IRelation Build(RelationRow row)
    {
        var relation = new Relation(row.ParentId, row.ChildId, row.Parent.NodeObjectType, row.Child.NodeObjectType, RelationTypeRepository.Build(row.RelationType))
        {
            Id = row.Id,
            Comment = row.Comment,
            CreateDate = row.CreateDate,
            UpdateDate = row.CreateDate,
        };
        relation.ResetDirtyProperties(rememberDirty: false);
        return relation;
    }

    private RelationRow Add()
    {
        var row = new RelationRow { CreateDate = clock.GetUtcNow().UtcDateTime };
        ambient.Db.Add(row);
        return row;
    }
}
