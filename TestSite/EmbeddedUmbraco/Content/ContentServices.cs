using EmbeddedUmbraco.ContentTypes;
using EmbeddedUmbraco.Entities;
using EmbeddedUmbraco.Persistence;
using EmbeddedUmbraco.Persistence.Scopes;

namespace EmbeddedUmbraco.Content;

/// <summary>What the repositories of documents, media and members work with.</summary>
internal sealed record ContentServices(IAmbientDatabase Ambient, NodeStore Nodes, VersionStore Versions, ContentTypeModels Types, TimeProvider Clock)
{
    public EmbeddedUmbracoDbContext Db => Ambient.Db;

    public DateTime Now => Clock.GetUtcNow().UtcDateTime;
}
