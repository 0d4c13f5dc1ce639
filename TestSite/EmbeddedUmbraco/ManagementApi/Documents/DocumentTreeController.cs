using EmbeddedUmbraco.Http.Authorization;
using EmbeddedUmbraco.ManagementApi.Shared;
using EmbeddedUmbraco.ManagementApi.Trees;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core.Models;

namespace EmbeddedUmbraco.ManagementApi.Documents;

[ManagementRoute("tree/document")]
[Authorize(Policy = AuthorizationPolicies.SectionAccessForContentTree)]
internal sealed class DocumentTreeController(ContentTree tree, DocumentMapper mapper) : ManagementController
{
    private const UmbracoObjectTypes Kind = UmbracoObjectTypes.Document;

    [HttpGet("root")]
    public IActionResult Root(int skip = 0, int take = 100) => Ok(Map(tree.Root(CurrentUser, Kind, skip, take)));

    [HttpGet("children")]
    public IActionResult Children(Guid parentId, int skip = 0, int take = 100) =>
        Ok(Map(tree.Children(CurrentUser, Kind, parentId, skip, take)));

    [HttpGet("siblings")]
    public IActionResult Siblings(Guid target, int before = 0, int after = 0)
    {
        Subset<TreeEntry> found = tree.Siblings(CurrentUser, Kind, target, before, after);
        return Ok(new Subset<DocumentTreeItem>(found.TotalBefore, found.TotalAfter, mapper.TreeItems(found.Items)));
    }

    [HttpGet("ancestors")]
    public IActionResult Ancestors(Guid descendantId) => Ok(mapper.TreeItems(tree.Ancestors(CurrentUser, Kind, descendantId)));

    private Page<DocumentTreeItem> Map(Page<TreeEntry> page) => new(page.Total, mapper.TreeItems(page.Items));
}
