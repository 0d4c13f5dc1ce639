using EmbeddedUmbraco.Http.Authorization;
using EmbeddedUmbraco.ManagementApi.Shared;
using EmbeddedUmbraco.ManagementApi.Trees;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core.Actions;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Security.Authorization;
using Umbraco.Cms.Core.Services;

namespace EmbeddedUmbraco.ManagementApi.Documents;

/// <summary>The recycle bin, which only those see who may begin at the root.</summary>
[ManagementRoute("recycle-bin/document")]
[Authorize(Policy = AuthorizationPolicies.SectionAccessContent)]
internal sealed class DocumentRecycleBinController(
    RecycleBin bin, DocumentMapper mapper, UserStartNodes startNodes, IContentEditingService editing, IContentService contents, IEntityService entities, OriginalParents originalParents)
    : DocumentControllerBase
{
    private const UmbracoObjectTypes Kind = UmbracoObjectTypes.Document;

    private bool HasRoot => startNodes.Of(CurrentUser, Kind).HasRoot;

    [HttpGet("root")]
    public IActionResult Root(int skip = 0, int take = 100) => HasRoot ? Ok(Map(bin.Root(Kind, skip, take))) : Refused();

    [HttpGet("children")]
    public IActionResult Children(Guid parentId, int skip = 0, int take = 100) =>
        HasRoot ? Ok(Map(bin.Children(Kind, parentId, skip, take))) : Refused();

    [HttpGet("siblings")]
    public IActionResult Siblings(Guid target, int before = 0, int after = 0)
    {
        if (!HasRoot)
        {
            return Refused();
        }

        Subset<IEntitySlim> found = bin.Siblings(Kind, target, before, after);
        return Ok(new Subset<DocumentBinItem>(found.TotalBefore, found.TotalAfter, mapper.BinItems(found.Items)));
    }

    [HttpGet("{id:guid}/original-parent")]
    public IActionResult OriginalParent(Guid id)
    {
        if (!HasRoot)
        {
            return Refused();
        }

        return entities.Get(id, Kind) is { } trashed ? new JsonResult(originalParents.Of(trashed, Kind)) : Missing("document");
    }

    [HttpPut("{id:guid}/restore")]
    public async Task<IActionResult> Restore(Guid id, MoveRequest request) =>
        await MayInBinAsync(ActionMove.ActionLetter)
            ? Answer(await editing.RestoreAsync(id, request.Target?.Id, CurrentUser.Key, includeDescendants: true))
            : Refused();

    [HttpDelete("{id:guid}")]
    public async Task<IActionResult> Delete(Guid id) =>
        await MayInBinAsync(ActionDelete.ActionLetter) ? Answer(await editing.DeleteFromRecycleBinAsync(id, CurrentUser.Key)) : Refused();

    [HttpDelete]
    public async Task<IActionResult> EmptyBin()
    {
        if (!await MayInBinAsync(ActionDelete.ActionLetter))
        {
            return Refused();
        }

        OperationResult result = await contents.EmptyRecycleBinAsync(CurrentUser.Key);
        return result.Success ? Ok() : Problem(400, "The recycle bin could not be emptied", "A package of this site prevented it.");
    }

    private Task<bool> MayInBinAsync(string verb) => MayAsync(ContentPermissionResource.RecycleBin(verb), Policy);

    private Page<DocumentBinItem> Map(Page<IEntitySlim> page) => new(page.Total, mapper.BinItems(page.Items));
}
