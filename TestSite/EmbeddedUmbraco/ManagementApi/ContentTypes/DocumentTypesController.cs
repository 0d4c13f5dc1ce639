using EmbeddedUmbraco.Http.Authorization;
using EmbeddedUmbraco.ManagementApi.Shared;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace EmbeddedUmbraco.ManagementApi.ContentTypes;

[ManagementRoute("document-type")]
[Authorize(Policy = AuthorizationPolicies.TreeAccessDocumentsOrDocumentTypes)]
internal sealed class DocumentTypesController(IContentTypeService types) : ManagementController
{
    [HttpGet("{id:guid}")]
    public async Task<IActionResult> ByKey(Guid id) =>
        await types.GetAsync(id) is { } type ? Ok(ContentTypeMapper.Map(type)) : Missing("document type");

    [HttpGet("configuration")]
    public IActionResult Configuration() => Ok(new
    {
        dataTypesCanBeChanged = "True",
        disableTemplates = true,
        useSegments = false,
        reservedFieldNames = Array.Empty<string>(),
    });

    [HttpGet("allowed-at-root")]
    public async Task<IActionResult> AllowedAtRoot(int skip = 0, int take = 100)
    {
        PagedModel<IContentType> page = await types.GetAllAllowedAsRootAsync(skip, take);
        return Ok(ContentTypeMapper.AllowedPage(new PagedModel<IContentTypeComposition>(page.Total, page.Items)));
    }

    [HttpGet("{id:guid}/allowed-children")]
    public async Task<IActionResult> AllowedChildren(Guid id, Guid? parentContentKey = null, int skip = 0, int take = 100)
    {
        Attempt<PagedModel<IContentType>?, ContentTypeOperationStatus> result = await types.GetAllowedChildrenAsync(id, parentContentKey, skip, take);
        return result is { Success: true, Result: { } page }
            ? Ok(ContentTypeMapper.AllowedPage(new PagedModel<IContentTypeComposition>(page.Total, page.Items)))
            : Missing("document type");
    }

    [HttpGet("/umbraco/management/api/v1/item/document-type")]
    public IActionResult Items([FromQuery(Name = "id")] HashSet<Guid> ids) =>
        Ok(ids.Count == 0 ? [] : types.GetMany(ids).Select(ContentTypeMapper.Item));
}
