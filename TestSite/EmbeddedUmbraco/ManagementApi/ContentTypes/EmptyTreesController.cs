using EmbeddedUmbraco.Http.Authorization;
using EmbeddedUmbraco.ManagementApi.Shared;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace EmbeddedUmbraco.ManagementApi.ContentTypes;

/// <summary>What the TestSite has none of: it renders no pages, so there are no templates, scripts or style sheets.</summary>
[ManagementRoute("tree")]
[Authorize(Policy = AuthorizationPolicies.SectionAccessSettings)]
internal sealed class EmptyTreesController : ManagementController
{
    [HttpGet("document-blueprint/root")]
    [HttpGet("partial-view/root")]
    [HttpGet("script/root")]
    [HttpGet("stylesheet/root")]
    [HttpGet("template/root")]
    public IActionResult Root() => Ok(new Page<TypeTreeItem>(0, []));
}
