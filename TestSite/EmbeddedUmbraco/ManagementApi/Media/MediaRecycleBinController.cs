using EmbeddedUmbraco.Http.Authorization;
using EmbeddedUmbraco.ManagementApi.Documents;
using EmbeddedUmbraco.ManagementApi.Shared;
using EmbeddedUmbraco.ManagementApi.Trees;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Security.Authorization;
using Umbraco.Cms.Core.Services;

namespace EmbeddedUmbraco.ManagementApi.Media;

/// <summary>The recycle bin, which only those see who may begin at the root.</summary>
[ManagementRoute("recycle-bin/media")]
[Authorize(Policy = AuthorizationPolicies.SectionAccessMedia)]
internal sealed class MediaRecycleBinController(
    RecycleBin bin, MediaMapper mapper, UserStartNodes startNodes, IMediaEditingService editing, IMediaService media, IEntityService entities, OriginalParents originalParents)
    : MediaControllerBase
{
    private const UmbracoObjectTypes Kind = UmbracoObjectTypes.Media;

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
        return Ok(new Subset<MediaBinItem>(found.TotalBefore, found.TotalAfter, mapper.BinItems(found.Items)));
    }

    [HttpGet("{id:guid}/original-parent")]
    public IActionResult OriginalParent(Guid id)
    {
        if (!HasRoot)
        {
            return Refused();
        }

        return entities.Get(id, Kind) is { } trashed ? new JsonResult(originalParents.Of(trashed, Kind)) : Missing("media item");
    }

    [HttpPut("{id:guid}/restore")]
    public async Task<IActionResult> Restore(Guid id, MoveRequest request) => await MayInBinAsync()
        ? Answer(await editing.RestoreAsync(id, request.Target?.Id, CurrentUser.Key, includeDescendants: true))
        : Refused();

    [HttpDelete("{id:guid}")]
    public async Task<IActionResult> Delete(Guid id) =>
        await MayInBinAsync() ? Answer(await editing.DeleteFromRecycleBinAsync(id, CurrentUser.Key)) : Refused();

    [HttpDelete]
    public async Task<IActionResult> EmptyBin()
    {
        if (!await MayInBinAsync())
        {
            return Refused();
        }

        OperationResult result = await media.EmptyRecycleBinAsync(CurrentUser.Key);
        return result.Success ? Ok() : Problem(400, "The recycle bin could not be emptied", "A package of this site prevented it.");
    }

    private Task<bool> MayInBinAsync() => MayAsync(MediaPermissionResource.RecycleBin());

    private Page<MediaBinItem> Map(Page<IEntitySlim> page) => new(page.Total, mapper.BinItems(page.Items));
}
