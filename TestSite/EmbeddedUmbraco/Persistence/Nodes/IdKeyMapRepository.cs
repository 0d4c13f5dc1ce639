using EmbeddedUmbraco.Persistence.Scopes;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace EmbeddedUmbraco.Persistence.Nodes;

internal sealed class IdKeyMapRepository(IAmbientDatabase ambient) : IIdKeyMapRepository
{
    public int? GetIdForKey(Guid key, UmbracoObjectTypes umbracoObjectType) =>
        OfType(umbracoObjectType).Where(node => node.Key == key).Select(node => (int?)node.Id).FirstOrDefault();

    public Guid? GetIdForKey(int id, UmbracoObjectTypes umbracoObjectType) =>
        OfType(umbracoObjectType).Where(node => node.Id == id).Select(node => (Guid?)node.Key).FirstOrDefault();

    private IQueryable<NodeRow> OfType(UmbracoObjectTypes type)
    {
        IQueryable<NodeRow> nodes = ambient.Db.Set<NodeRow>();
        if (type == UmbracoObjectTypes.Unknown)
        {
            return nodes;
        }

        // A key may have been reserved before its node was saved; Umbraco accepts both.
        var guid = type.GetGuid();
        return nodes.Where(node => node.NodeObjectType == guid || node.NodeObjectType == Constants.ObjectTypes.IdReservation);
    }
}
