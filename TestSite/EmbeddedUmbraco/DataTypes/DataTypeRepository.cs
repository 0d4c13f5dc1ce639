using EmbeddedUmbraco.ContentTypes;
using EmbeddedUmbraco.Entities;
using EmbeddedUmbraco.Persistence.Nodes;
using EmbeddedUmbraco.Persistence.Querying;
using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Extensions;

namespace EmbeddedUmbraco.DataTypes;

internal sealed class DataTypeRepository(ContentTypeServices services, DataTypeFactory factory) : IDataTypeRepository
{
    private IQueryable<DataTypeRow> Rows => services.Db.Set<DataTypeRow>().Include(row => row.Node);

    public IDataType? Get(int id) => Many(Rows.Where(row => row.NodeId == id)).SingleOrDefault();

    public IDataType? Get(Guid id) => Many(Rows.Where(row => row.Node.Key == id)).SingleOrDefault();

    public IEnumerable<IDataType> GetMany(params int[]? ids) => Many(ids is { Length: > 0 } ? Rows.Where(row => ids.Contains(row.NodeId)) : Rows);

    public IEnumerable<IDataType> GetMany(params Guid[]? ids) => Many(ids is { Length: > 0 } ? Rows.Where(row => ids.Contains(row.Node.Key)) : Rows);

    public IEnumerable<IDataType> Get(IQuery<IDataType> query) => Matching(query);

    public int Count(IQuery<IDataType>? query) => query is null ? Rows.Count() : Matching(query).Count();

    public bool Exists(int id) => Rows.Any(row => row.NodeId == id);

    public bool Exists(Guid id) => Rows.Any(row => row.Node.Key == id);

    public void Save(IDataType entity)
    {
        entity.Name = services.Nodes.UniqueName(entity, Constants.ObjectTypes.DataType);
        if (!entity.HasIdentity)
        {
            services.Nodes.Insert(entity, Constants.ObjectTypes.DataType);
            services.Db.Add(factory.Fill(entity, new DataTypeRow { NodeId = entity.Id }));
        }
        else
        {
            PlaceIfMoved(entity);
            services.Nodes.Update(entity);
            factory.Fill(entity, services.Db.Set<DataTypeRow>().AsTracking().First(row => row.NodeId == entity.Id));
        }

        services.Db.Flush();
        services.Models.Changed();
        entity.UpdateDate = services.Now;
        entity.ResetDirtyProperties();
    }

    public void Delete(IDataType entity)
    {
        services.Nodes.Delete(entity.Id);
        services.Models.Changed();
        entity.DeleteDate = services.Now;
    }

    public IEnumerable<MoveEventInfo<IDataType>> Move(IDataType toMove, EntityContainer? container)
    {
        var parentId = container?.Id ?? Constants.System.Root;
        var move = new MoveEventInfo<IDataType>(toMove, toMove.Path, parentId, container?.Key);
        toMove.ParentId = parentId;
        Save(toMove);
        return [move];
    }

    public IReadOnlyDictionary<Udi, IEnumerable<string>> FindUsages(int id) =>
        services.Models.Current().All
            .Select(type => (Udi: UdiOf(type), Aliases: type.PropertyTypes.Where(property => property.DataTypeId == id).Select(property => property.Alias).ToList()))
            .Where(usage => usage.Aliases.Count > 0)
            .ToDictionary(usage => usage.Udi, IEnumerable<string> (usage) => usage.Aliases);

    public IReadOnlyDictionary<Udi, IEnumerable<string>> FindListViewUsages(int id)
    {
        var key = services.Db.Set<NodeRow>().Where(row => row.Id == id).Select(row => (Guid?)row.Key).FirstOrDefault();
        return services.Models.Current().All
            .Where(type => key is not null && type.ListView == key)
            .ToDictionary(UdiOf, IEnumerable<string> (type) => [type.Alias]);
    }

    private static Udi UdiOf(IContentTypeComposition type) => type switch
    {
        IMediaType => Udi.Create(Constants.UdiEntityType.MediaType, type.Key),
        IMemberType => Udi.Create(Constants.UdiEntityType.MemberType, type.Key),
        _ => Udi.Create(Constants.UdiEntityType.DocumentType, type.Key),
    };

    private void PlaceIfMoved(IDataType entity)
    {
        if (entity.IsPropertyDirty(nameof(entity.ParentId)))
        {
            services.Nodes.Place(entity, Constants.ObjectTypes.DataType);
        }
    }

    private IEnumerable<IDataType> Matching(IQuery<IDataType> query) =>
        ((EntityQuery<IDataType>)query).Predicates.Aggregate<System.Linq.Expressions.Expression<Func<IDataType, bool>>, IEnumerable<IDataType>>(
            Many(Rows), (types, predicate) => types.Where(predicate.Compile()));

    private List<IDataType> Many(IQueryable<DataTypeRow> rows) => rows.OrderBy(row => row.Node.Text).ToList().ConvertAll(factory.Build);
}
