using EmbeddedUmbraco.Persistence;
using EmbeddedUmbraco.Persistence.Nodes;
using EmbeddedUmbraco.Persistence.Scopes;
using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.Entities;

namespace EmbeddedUmbraco.Entities;

/// <summary>Keeps path, level and sort order of nodes right.</summary>
internal sealed class NodeStore(IAmbientDatabase ambient, TimeProvider clock)
{
    private EmbeddedUmbracoDbContext Db => ambient.Db;

    /// <summary>Adds the node last among its siblings and gives the entity its id and place.</summary>
    public void Insert(IUmbracoEntity entity, Guid objectType)
    {
        Stamp(entity);
        Place(entity, objectType);
        var row = Db.Set<NodeRow>().AsTracking().FirstOrDefault(node => node.Key == entity.Key && node.NodeObjectType == Constants.ObjectTypes.IdReservation);
        if (row is null)
        {
            row = new NodeRow { Key = entity.Key };
            Db.Add(row);
        }

        Copy(entity, row);
        row.NodeObjectType = objectType;
        Db.SaveChanges();
        entity.Id = row.Id;
        entity.Path = row.Path = $"{entity.Path},{row.Id}";
        Db.Flush();
    }

    public void Update(IUmbracoEntity entity)
    {
        var row = Db.Set<NodeRow>().AsTracking().First(node => node.Id == entity.Id);
        Copy(entity, row);
        Db.Flush();
    }

    /// <summary>Puts the entity last under its parent: the rule for a new node and for one whose parent has changed.</summary>
    public void Place(IUmbracoEntity entity, Guid objectType)
    {
        var parent = Db.Set<NodeRow>().FirstOrDefault(node => node.Id == entity.ParentId)
            ?? throw new InvalidOperationException($"There is no node {entity.ParentId} to put '{entity.Name}' under.");
        entity.Level = parent.Level + 1;
        entity.Path = entity.HasIdentity ? $"{parent.Path},{entity.Id}" : parent.Path;
        entity.SortOrder = NextSortOrder(entity.ParentId, objectType);
    }

    public string UniqueName(IUmbracoEntity entity, Guid objectType)
    {
        var parentId = entity.ParentId;
        var id = entity.Id;
        var taken = Db.Set<NodeRow>()
            .Where(node => node.ParentId == parentId && node.NodeObjectType == objectType && node.Id != id && node.Text != null)
            .Select(node => node.Text!);
        return UniqueNames.For(entity.Name ?? string.Empty, taken);
    }

    public void Delete(int id)
    {
        // What belongs to a node hangs on it with cascading foreign keys.
        Db.Set<NodeRow>().Where(node => node.Id == id).ExecuteDelete();
    }

    private int NextSortOrder(int parentId, Guid objectType) =>
        Db.Set<NodeRow>()
            .Where(node => node.ParentId == parentId && node.NodeObjectType == objectType)
            .Max(node => (int?)node.SortOrder) + 1 ?? 0;

    private void Stamp(IUmbracoEntity entity)
    {
        if (entity.CreateDate == default)
        {
            entity.CreateDate = clock.GetUtcNow().UtcDateTime;
        }
    }

    private static void Copy(IUmbracoEntity entity, NodeRow row)
    {
        row.ParentId = entity.ParentId;
        row.Level = entity.Level;
        row.Path = entity.Path;
        row.SortOrder = entity.SortOrder;
        row.Trashed = entity.Trashed;
        row.UserId = entity.CreatorId;
        row.Text = entity.Name;
        row.CreateDate = entity.CreateDate;
    }
}
