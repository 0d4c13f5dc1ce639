using EmbeddedUmbraco.Content;
using EmbeddedUmbraco.Persistence.Nodes;
using EmbeddedUmbraco.Persistence.Querying;
using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace EmbeddedUmbraco.ContentTypes;

/// <summary>
/// What document, media and member types share. There are few types and they refer to each other, so all of them are kept as
/// models; whoever asks gets clones, and queries run over those.
/// </summary>
internal abstract class TypeRepository<TItem>(ContentTypeServices services, Guid objectType) : IContentTypeRepositoryBase<TItem>
    where TItem : class, IContentTypeComposition
{
    protected ContentTypeServices Services { get; } = services;

    private IEnumerable<TItem> All => Services.Models.Current().All.OfType<TItem>();

    public TItem? Get(int id) => Clone(Services.Models.Current().Find(id) as TItem);

    public TItem? Get(Guid id) => Clone(All.FirstOrDefault(type => type.Key == id));

    public TItem? Get(string alias) => Clone(All.FirstOrDefault(type => string.Equals(type.Alias, alias, StringComparison.OrdinalIgnoreCase)));

    public IEnumerable<TItem> GetMany(params int[]? ids) => Clones(ids is { Length: > 0 } ? All.Where(type => ids.Contains(type.Id)) : All);

    public IEnumerable<TItem> GetMany(params Guid[]? ids) => Clones(ids is { Length: > 0 } ? All.Where(type => ids.Contains(type.Key)) : All);

    public IEnumerable<TItem> Get(IQuery<TItem> query) => Clones(Matching(query));

    public int Count(IQuery<TItem>? query) => Matching(query).Count();

    public bool Exists(int id) => Services.Models.Current().Find(id) is TItem;

    public bool Exists(Guid id) => All.Any(type => type.Key == id);

    public virtual void Save(TItem entity)
    {
        RefuseTakenAlias(entity);
        if (!entity.HasIdentity)
        {
            Services.Nodes.Insert(entity, objectType);
        }
        else
        {
            if (entity.IsPropertyDirty(nameof(entity.ParentId)))
            {
                Services.Nodes.Place(entity, objectType);
            }

            Services.Nodes.Update(entity);
        }

        entity.UpdateDate = Services.Now;
        ContentTypeWriter.Write(Services.Db, entity);
        Services.Models.Changed();
        entity.ResetDirtyProperties();
    }

    public void Delete(TItem entity)
    {
        var key = entity.Key;
        Services.Db.Set<AllowedChildRow>().Where(row => row.AllowedKey == key).ExecuteDelete();
        Services.Nodes.Delete(entity.Id);
        Services.Models.Changed();
        entity.DeleteDate = Services.Now;
    }

    public IEnumerable<MoveEventInfo<TItem>> Move(TItem moving, EntityContainer? container)
    {
        var newParent = container?.Id ?? Constants.System.Root;
        var prefix = moving.Path + ",";
        var below = Clones(All.Where(type => type.Path.StartsWith(prefix, StringComparison.Ordinal)).OrderBy(type => type.Level)).ToList();
        var moves = new List<MoveEventInfo<TItem>> { new(moving, moving.Path, newParent, container?.Key) };
        moving.ParentId = newParent;
        Save(moving);
        var places = new Dictionary<int, (string Path, int Level)> { [moving.Id] = (moving.Path, moving.Level) };
        foreach (var type in below)
        {
            moves.Add(new(type, type.Path, type.ParentId, null));
            var (path, level) = places[type.ParentId];
            (type.Path, type.Level) = ($"{path},{type.Id}", level + 1);
            places[type.Id] = (type.Path, type.Level);
            Services.Nodes.Update(type);
        }

        Services.Models.Changed();
        return moves;
    }

    public string GetUniqueAlias(string alias)
    {
        var taken = Services.Models.Current().All.Select(type => type.Alias).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return taken.Contains(alias)
            ? Enumerable.Range(1, int.MaxValue - 1).Select(number => $"{alias}{number}").First(candidate => !taken.Contains(candidate))
            : alias;
    }

    public bool HasContainerInPath(string contentPath) =>
        HasContainerInPath(contentPath.Split(',').Select(part => int.Parse(part, System.Globalization.CultureInfo.InvariantCulture)).ToArray());

    public bool HasContainerInPath(params int[] ids)
    {
        var containers = EntityContainer.GetContainerObjectType(objectType);
        return Services.Db.Set<NodeRow>().Any(node => ids.Contains(node.Id) && node.NodeObjectType == containers);
    }

    public bool HasContentNodes(int id) => Services.Db.Set<ContentRow>().Any(content => content.ContentTypeId == id);

    public IEnumerable<Guid> GetAllowedParentKeys(Guid key) =>
        [.. from allowed in Services.Db.Set<AllowedChildRow>()
            where allowed.AllowedKey == key
            join node in Services.Db.Set<NodeRow>() on allowed.ContentTypeId equals node.Id
            select node.Key];

    private IEnumerable<TItem> Matching(IQuery<TItem>? query) =>
        query is null ? All : ((EntityQuery<TItem>)query).Predicates.Aggregate(All, (types, predicate) => types.Where(predicate.Compile()));

    private void RefuseTakenAlias(TItem entity)
    {
        if (Services.Models.Current().All.OfType<TItem>().Any(type => type.Id != entity.Id && string.Equals(type.Alias, entity.Alias, StringComparison.OrdinalIgnoreCase)))
        {
            throw new System.Data.DuplicateNameException($"An item with the alias {entity.Alias} already exists");
        }
    }

    private static TItem? Clone(TItem? type) => (TItem?)type?.DeepClone();

    private static IEnumerable<TItem> Clones(IEnumerable<TItem> types) => types.OrderBy(type => type.Name, StringComparer.OrdinalIgnoreCase).Select(type => Clone(type)!).ToList();
}
