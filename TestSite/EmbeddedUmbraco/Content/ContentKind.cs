using EmbeddedUmbraco.Entities;
using EmbeddedUmbraco.Persistence.Querying;

namespace EmbeddedUmbraco.Content;

/// <summary>What tells documents, media and members apart for the shared repository.</summary>
internal sealed record ContentKind<TEntity>(Guid ObjectType, int RecycleBinId, RowMap<TEntity, EntityView> Map, bool UniqueNames = true);
