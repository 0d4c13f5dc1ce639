using EmbeddedUmbraco.Content;
using EmbeddedUmbraco.Persistence.Nodes;
using EmbeddedUmbraco.Persistence.Scopes;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace EmbeddedUmbraco.Entities;

/// <summary>Feeds Umbraco's navigation structures, which hold the document and media trees in memory.</summary>
internal sealed class NavigationRepository(IAmbientDatabase ambient) : INavigationRepository
{
    public IEnumerable<INavigationModel> GetContentNodesByObjectType(Guid objectTypeKey) =>
        [.. Nodes(objectTypeKey).Where(row => !row.Trashed).OrderBy(row => row.Id)];

    public IEnumerable<INavigationModel> GetTrashedContentNodesByObjectType(Guid objectTypeKey) =>
        [.. Nodes(objectTypeKey).Where(row => row.Trashed).OrderBy(row => row.Id)];

    public IEnumerable<INavigationModel> GetContentNodeWithAncestors(Guid key, Guid objectTypeKey)
    {
        var path = ambient.Db.Set<NodeRow>().Where(row => row.Key == key).Select(row => row.Path).FirstOrDefault();
        if (path is null)
        {
            return [];
        }

        var ids = path.Split(',').Select(part => int.Parse(part, System.Globalization.CultureInfo.InvariantCulture)).ToArray();
        return [.. Nodes(objectTypeKey).Where(row => ids.Contains(row.Id)).ToList().OrderBy(row => Array.IndexOf(ids, row.Id))];
    }

    private IQueryable<NavigationRow> Nodes(Guid objectType) =>
        from node in ambient.Db.Set<NodeRow>()
        where node.NodeObjectType == objectType
        join content in ambient.Db.Set<ContentRow>() on node.Id equals content.NodeId
        join type in ambient.Db.Set<NodeRow>() on content.ContentTypeId equals type.Id
        select new NavigationRow
        {
            Id = node.Id,
            Key = node.Key,
            ContentTypeKey = type.Key,
            ParentId = node.ParentId,
            SortOrder = node.SortOrder,
            Trashed = node.Trashed,
        };
}
