using EmbeddedUmbraco.Persistence.Nodes;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace EmbeddedUmbraco.ContentTypes;

/// <summary>Folders of types, data types and blueprints.</summary>
internal class ContainerRepository(ContentTypeServices services, Guid containedObjectType) : IEntityContainerRepository
{
    private readonly Guid _objectType = EntityContainer.GetContainerObjectType(containedObjectType);

    private IQueryable<NodeRow> Rows => services.Db.Set<NodeRow>().Where(row => row.NodeObjectType == _objectType);

    public EntityContainer? Get(int id) => Many(Rows.Where(row => row.Id == id)).SingleOrDefault();

    public EntityContainer? Get(Guid id) => Many(Rows.Where(row => row.Key == id)).SingleOrDefault();

    public IEnumerable<EntityContainer> Get(string name, int level)
    {
        var folded = name.ToLowerInvariant();
        return Many(Rows.Where(row => row.Text!.ToLower() == folded && row.Level == level));
    }

    public IEnumerable<EntityContainer> GetMany(params int[]? ids) => Many(ids is { Length: > 0 } ? Rows.Where(row => ids.Contains(row.Id)) : Rows);

    public bool Exists(int id) => Rows.Any(row => row.Id == id);

    public bool HasDuplicateName(Guid parentKey, string name)
    {
        var parentId = services.Db.Set<NodeRow>().Where(row => row.Key == parentKey).Select(row => (int?)row.Id).FirstOrDefault();
        return parentId is { } id && HasDuplicateName(id, name);
    }

    public bool HasDuplicateName(int parentId, string name)
    {
        var folded = name.ToLowerInvariant();
        return Rows.Any(row => row.ParentId == parentId && row.Text!.ToLower() == folded);
    }

    public void Save(EntityContainer entity)
    {
        if (!entity.HasIdentity)
        {
            services.Nodes.Insert(entity, _objectType);
        }
        else
        {
            services.Nodes.Update(entity);
        }

        entity.ResetDirtyProperties();
    }

    public void Delete(EntityContainer entity)
    {
        services.Nodes.Delete(entity.Id);
        entity.DeleteDate = services.Now;
    }

    private List<EntityContainer> Many(IQueryable<NodeRow> rows) =>
        rows.OrderBy(row => row.Level).ThenBy(row => row.SortOrder).ToList().ConvertAll(Build);

    private EntityContainer Build(NodeRow row)
    {
        var container = new EntityContainer(
            row.Id, row.Key, row.ParentId, row.Path, row.Level, row.SortOrder, containedObjectType, row.Text, row.UserId ?? -1)
        {
            CreateDate = row.CreateDate,
            UpdateDate = row.CreateDate,
            Trashed = row.Trashed,
        };
        container.ResetDirtyProperties(rememberDirty: false);
        return container;
    }
}

internal sealed class DocumentTypeContainerRepository(ContentTypeServices services)
    : ContainerRepository(services, Constants.ObjectTypes.DocumentType), IDocumentTypeContainerRepository;

internal sealed class MediaTypeContainerRepository(ContentTypeServices services)
    : ContainerRepository(services, Constants.ObjectTypes.MediaType), IMediaTypeContainerRepository;

internal sealed class MemberTypeContainerRepository(ContentTypeServices services)
    : ContainerRepository(services, Constants.ObjectTypes.MemberType), IMemberTypeContainerRepository;

internal sealed class DataTypeContainerRepository(ContentTypeServices services)
    : ContainerRepository(services, Constants.ObjectTypes.DataType), IDataTypeContainerRepository;

internal sealed class DocumentBlueprintContainerRepository(ContentTypeServices services)
    : ContainerRepository(services, Constants.ObjectTypes.DocumentBlueprint), IDocumentBlueprintContainerRepository;
