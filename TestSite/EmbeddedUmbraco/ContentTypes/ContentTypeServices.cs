using EmbeddedUmbraco.Entities;
using EmbeddedUmbraco.Persistence;
using EmbeddedUmbraco.Persistence.Scopes;

namespace EmbeddedUmbraco.ContentTypes;

internal sealed record ContentTypeServices(IAmbientDatabase Ambient, NodeStore Nodes, ContentTypeModels Models, TimeProvider Clock)
{
    public EmbeddedUmbracoDbContext Db => Ambient.Db;

    public DateTime Now => Clock.GetUtcNow().UtcDateTime;
}
