using EmbeddedUmbraco.Http.Authorization;
using EmbeddedUmbraco.ManagementApi.Shared;
using EmbeddedUmbraco.ManagementApi.Trees;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;

namespace EmbeddedUmbraco.ManagementApi.Media;

/// <summary>What the media pages and pickers ask besides the media themselves.</summary>
[ManagementRoute("media")]
[Authorize(Policy = AuthorizationPolicies.SectionAccessForMediaTree)]
internal sealed class MediaInfoController(ContentTree tree, MediaAddresses addresses, ContentHistory history) : MediaControllerBase
{
    private const UmbracoObjectTypes Kind = UmbracoObjectTypes.Media;

    [HttpGet("/umbraco/management/api/v1/collection/media")]
    public IActionResult Collection(Guid? id = null, int skip = 0, int take = 100)
    {
        Page<TreeEntry> page = id is { } parent
            ? tree.Children(CurrentUser, Kind, parent, skip, take)
            : tree.Root(CurrentUser, Kind, skip, take);
        return Ok(new Page<MediaCollectionItem>(page.Total, MediaMapper.CollectionItems(page.Items)));
    }

    [HttpGet("urls")]
    public IActionResult Urls([FromQuery(Name = "id")] HashSet<Guid> ids) => Ok(addresses.Of(ids));

    // There is no image processor: the picture itself is its own thumbnail.
    [HttpGet("/umbraco/management/api/v1/imaging/resize/urls")]
    public IActionResult Thumbnails([FromQuery(Name = "id")] HashSet<Guid> ids) => Ok(addresses.Of(ids));

    [HttpGet("{id:guid}/audit-log")]
    public Task<IActionResult> History(
        Guid id, Direction orderDirection = Direction.Descending, DateTimeOffset? sinceDate = null, int skip = 0, int take = 100) =>
        IfMayAsync(id, async () => Ok(await history.OfAsync(id, Kind, orderDirection, sinceDate, skip, take)));

    // Relations are not tracked in the TestSite: nothing is referenced.
    [HttpGet("{id:guid}/referenced-by")]
    [HttpGet("{id:guid}/referenced-descendants")]
    public Task<IActionResult> References(Guid id) => IfMayAsync(id, () => Task.FromResult<IActionResult>(Ok(new Page<object>(0, []))));

    [HttpGet("are-referenced")]
    public IActionResult AreReferenced() => Ok(new Page<IdRef>(0, []));
}
