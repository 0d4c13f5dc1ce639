using EmbeddedUmbraco.Http.Authorization;
using EmbeddedUmbraco.ManagementApi.Shared;
using EmbeddedUmbraco.ManagementApi.Trees;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Services;

namespace EmbeddedUmbraco.ManagementApi.Media;

/// <summary>Names and icons of media, for pickers.</summary>
[ManagementRoute("item/media")]
[Authorize(Policy = AuthorizationPolicies.SectionAccessForMediaTree)]
internal sealed class MediaItemsController(IEntityService entities, ContentSearch search, MediaMapper mapper) : ManagementController
{
    [HttpGet]
    public IActionResult Items([FromQuery(Name = "id")] HashSet<Guid> ids) => ids.Count == 0
        ? Ok(Array.Empty<MediaItem>())
        : Ok(mapper.Items(entities.GetAll(UmbracoObjectTypes.Media, [.. ids])));

    [HttpGet("search")]
    public IActionResult Search(string query, bool? trashed = null, Guid? parentId = null, int skip = 0, int take = 100)
    {
        Page<IEntitySlim> found = search.Find(CurrentUser, UmbracoObjectTypes.Media, query, trashed, parentId, skip, take);
        return Ok(new Page<MediaItem>(found.Total, mapper.Items(found.Items)));
    }
}
