using EmbeddedUmbraco.Http.Authorization;
using EmbeddedUmbraco.ManagementApi.Shared;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace EmbeddedUmbraco.ManagementApi.ContentTypes;

[ManagementRoute("media-type")]
[Authorize(Policy = AuthorizationPolicies.SectionAccessForMediaTree)]
internal sealed class MediaTypesController(IMediaTypeService types) : ManagementController
{
    [HttpGet("{id:guid}")]
    public async Task<IActionResult> ByKey(Guid id) =>
        await types.GetAsync(id) is { } type ? Ok(ContentTypeMapper.Map(type)) : Missing("media type");

    [HttpGet("configuration")]
    public IActionResult Configuration() => Ok(new { reservedFieldNames = Array.Empty<string>() });

    [HttpGet("allowed-at-root")]
    public async Task<IActionResult> AllowedAtRoot(int skip = 0, int take = 100)
    {
        PagedModel<IMediaType> page = await types.GetAllAllowedAsRootAsync(skip, take);
        return Ok(ContentTypeMapper.AllowedPage(new PagedModel<IContentTypeComposition>(page.Total, page.Items)));
    }

    [HttpGet("{id:guid}/allowed-children")]
    public async Task<IActionResult> AllowedChildren(Guid id, Guid? parentContentKey = null, int skip = 0, int take = 100)
    {
        Attempt<PagedModel<IMediaType>?, ContentTypeOperationStatus> result = await types.GetAllowedChildrenAsync(id, parentContentKey, skip, take);
        return result is { Success: true, Result: { } page }
            ? Ok(ContentTypeMapper.AllowedPage(new PagedModel<IContentTypeComposition>(page.Total, page.Items)))
            : Missing("media type");
    }

    [HttpGet("/umbraco/management/api/v1/item/media-type")]
    public IActionResult Items([FromQuery(Name = "id")] HashSet<Guid> ids) =>
        Ok(ids.Count == 0 ? [] : types.GetMany(ids).Select(ContentTypeMapper.Item));

    /// <summary>The types that can hold other media: those that allow children.</summary>
    [HttpGet("/umbraco/management/api/v1/item/media-type/folders")]
    public IActionResult Folders(int skip = 0, int take = 100) =>
        Ok(types.GetAll().Where(type => type.AllowedContentTypes?.Any() == true).ToPage(skip, take, ContentTypeMapper.Item));

    [HttpGet("/umbraco/management/api/v1/item/media-type/allowed")]
    public IActionResult Allowed(int skip = 0, int take = 100) => Ok(types.GetAll().ToPage(skip, take, ContentTypeMapper.Item));
}
