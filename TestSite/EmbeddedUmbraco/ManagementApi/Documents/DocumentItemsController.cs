using EmbeddedUmbraco.Http.Authorization;
using EmbeddedUmbraco.ManagementApi.Shared;
using EmbeddedUmbraco.ManagementApi.Trees;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Services;

namespace EmbeddedUmbraco.ManagementApi.Documents;

/// <summary>Names and icons of documents, for pickers.</summary>
[ManagementRoute("item/document")]
[Authorize(Policy = AuthorizationPolicies.SectionAccessForContentTree)]
internal sealed class DocumentItemsController(IEntityService entities, ContentSearch search, DocumentMapper mapper) : ManagementController
{
    [HttpGet]
    public IActionResult Items([FromQuery(Name = "id")] HashSet<Guid> ids) => ids.Count == 0
        ? Ok(Array.Empty<DocumentItem>())
        : Ok(mapper.Items(entities.GetAll(UmbracoObjectTypes.Document, [.. ids])));

    [HttpGet("search")]
    public IActionResult Search(string query, bool? trashed = null, Guid? parentId = null, int skip = 0, int take = 100)
    {
        Page<IEntitySlim> found = search.Find(CurrentUser, UmbracoObjectTypes.Document, query, trashed, parentId, skip, take);
        return Ok(new Page<DocumentItem>(found.Total, mapper.Items(found.Items)));
    }
}
