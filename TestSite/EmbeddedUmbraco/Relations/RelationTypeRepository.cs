using EmbeddedUmbraco.Entities;
using EmbeddedUmbraco.Persistence.Querying;
using EmbeddedUmbraco.Persistence.Scopes;
using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace EmbeddedUmbraco.Relations;

internal sealed class RelationTypeRepository(IAmbientDatabase ambient) : IRelationTypeRepository
{
    private static readonly RowMap<IRelationType, RelationTypeRow> _map = new();

    private IQueryable<RelationTypeRow> Rows => ambient.Db.Set<RelationTypeRow>();

    public IRelationType? Get(int id) => Many(Rows.Where(row => row.Id == id)).SingleOrDefault();

    public IRelationType? Get(Guid id) => Many(Rows.Where(row => row.Key == id)).SingleOrDefault();

    public IEnumerable<IRelationType> GetMany(params int[]? ids) => Many(ids is { Length: > 0 } ? Rows.Where(row => ids.Contains(row.Id)) : Rows);

    public IEnumerable<IRelationType> GetMany(params Guid[]? ids) => Many(ids is { Length: > 0 } ? Rows.Where(row => ids.Contains(row.Key)) : Rows);

    public IEnumerable<IRelationType> Get(IQuery<IRelationType> query) => Many(Rows.Matching(query, _map));

    public int Count(IQuery<IRelationType>? query) => Rows.Matching(query, _map).Count();

    public bool Exists(int id) => Rows.Any(row => row.Id == id);

    public bool Exists(Guid id) => Rows.Any(row => row.Key == id);

    public void Save(IRelationType entity)
    {
        var row = entity.HasIdentity ? Rows.AsTracking().Single(candidate => candidate.Id == entity.Id) : Add(entity);
        row.Alias = entity.Alias;
        row.Name = entity.Name ?? entity.Alias;
        row.IsBidirectional = entity.IsBidirectional;
        row.IsDependency = entity is IRelationTypeWithIsDependency { IsDependency: true };
        row.ParentObjectType = entity.ParentObjectType;
        row.ChildObjectType = entity.ChildObjectType;
        ambient.Db.Flush();
        entity.Id = row.Id;
        entity.ResetDirtyProperties();
    }

    public void Delete(IRelationType entity)
    {
        var id = entity.Id;
        Rows.Where(row => row.Id == id).ExecuteDelete();
    }

    public static IRelationType Build(RelationTypeRow row)
    {
        var type = new RelationType(row.Name, row.Alias, row.IsBidirectional, row.ParentObjectType, row.ChildObjectType, row.IsDependency, row.Key) { Id = row.Id };
        type.ResetDirtyProperties(rememberDirty: false);
        return type;
    }

    private static List<IRelationType> Many(IQueryable<RelationTypeRow> rows) => rows.OrderBy(row => row.Name).ToList().ConvertAll(Build);

    private RelationTypeRow Add(IRelationType entity)
    {
        var row = new RelationTypeRow { Key = entity.Key };
        ambient.Db.Add(row);
        return row;
    }
}
