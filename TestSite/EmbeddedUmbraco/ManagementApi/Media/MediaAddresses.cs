using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Services;

namespace EmbeddedUmbraco.ManagementApi.Media;

internal sealed class MediaAddresses(IEntityService entities, MediaFileManager files)
{
    public IReadOnlyList<object> Of(IReadOnlyCollection<Guid> ids) => ids.Count == 0
        ? []
        : [.. entities.GetAll(UmbracoObjectTypes.Media, [.. ids]).Select(entity => new { id = entity.Key, urlInfos = Infos(entity) })];

    private IEnumerable<object> Infos(IEntitySlim entity) => (entity as IMediaEntitySlim)?.MediaPath is { Length: > 0 } path
        ? [new { culture = (string?)null, url = path.StartsWith('/') ? path : files.FileSystem.GetUrl(path) }]
        : [];
}
