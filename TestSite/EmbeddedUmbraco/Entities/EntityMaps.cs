using EmbeddedUmbraco.Persistence.Querying;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;

namespace EmbeddedUmbraco.Entities;

internal static class EntityMaps
{
    public static RowMap<IUmbracoEntity, EntityView> Entities { get; } = Of<IUmbracoEntity>();
    public static RowMap<IContent, EntityView> Documents { get; } = Of<IContent>();
    public static RowMap<IMedia, EntityView> Media { get; } = Of<IMedia>();
    public static RowMap<IMember, EntityView> Members { get; } = Of<IMember>();

    private static RowMap<TEntity, EntityView> Of<TEntity>() =>
        new RowMap<TEntity, EntityView>().Exact(nameof(EntityView.Path));
}
