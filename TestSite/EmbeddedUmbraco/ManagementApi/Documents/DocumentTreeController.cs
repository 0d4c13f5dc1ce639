using EmbeddedUmbraco.Http.Authorization;
using EmbeddedUmbraco.ManagementApi.Shared;
using EmbeddedUmbraco.ManagementApi.Trees;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core.Models;

namespace EmbeddedUmbraco.ManagementApi.Documents;

[ManagementRoute("tree/document")]
[Authorize(Policy = AuthorizationPolicies.SectionAccessForContentTree)]
internal sealed class DocumentTreeController(ContentTree tree, DocumentMapper mapper, BrowsableDocuments browsable) : ManagementController
{
    private const UmbracoObjectTypes Kind = UmbracoObjectTypes.Document;

    [HttpGet("root")]
    public async Task<IActionResult> Root(int skip = 0, int take = 100) => Ok(await MapAsync(tree.Root(CurrentUser, Kind, skip, take)));

    [HttpGet("children")]
    public async Task<IActionResult> Children(Guid parentId, int skip = 0, int take = 100) =>
        Ok(await MapAsync(tree.Children(CurrentUser, Kind, parentId, skip, take)));

    [HttpGet("siblings")]
    public async Task<IActionResult> Siblings(Guid target, int before = 0, int after = 0)
    {
        Subset<TreeEntry> found = tree.Siblings(CurrentUser, Kind, target, before, after);
        IReadOnlyList<TreeEntry> shown = await browsable.OfAsync(CurrentUser, found.Items);
        return Ok(new Subset<DocumentTreeItem>(found.TotalBefore, found.TotalAfter, mapper.TreeItems(shown)));
    }

    [HttpGet("ancestors")]
    public IActionResult Ancestors(Guid descendantId) => Ok(mapper.TreeItems(tree.Ancestors(CurrentUser, Kind, descendantId)));

    private async Task<Page<DocumentTreeItem>> MapAsync(Page<TreeEntry> page)
    {
        IReadOnlyList<TreeEntry> shown = await browsable.OfAsync(CurrentUser, page.Items);
        return new Page<DocumentTreeItem>(page.Total - (page.Items.Count - shown.Count), mapper.TreeItems(shown));
    }
}
