using EmbeddedUmbraco.Http.Authorization;
using EmbeddedUmbraco.ManagementApi.Documents;
using EmbeddedUmbraco.ManagementApi.Shared;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core.Models.ContentEditing;
using Umbraco.Cms.Core.Security.Authorization;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace EmbeddedUmbraco.ManagementApi.Media;

/// <summary>Where media are: moving, sorting, throwing away.</summary>
[ManagementRoute("media")]
[Authorize(Policy = AuthorizationPolicies.SectionAccessMedia)]
internal sealed class MediaStructureController(IMediaEditingService editing) : MediaControllerBase
{
    [HttpPut("{id:guid}/move")]
    public async Task<IActionResult> Move(Guid id, MoveRequest request) =>
        await MayAsync(MediaPermissionResource.WithKeys([request.Target?.Id, id]))
            ? Answer(await editing.MoveAsync(id, request.Target?.Id, CurrentUser.Key))
            : Refused();

    [HttpPut("sort")]
    public async Task<IActionResult> Sort(SortRequest request)
    {
        if (!await MayAsync(MediaPermissionResource.WithKeys(request.Sorting.Select(item => (Guid?)item.Id).Append(request.Parent?.Id))))
        {
            return Refused();
        }

        IEnumerable<SortingModel> sorting = request.Sorting.Select(item => new SortingModel { Key = item.Id, SortOrder = item.SortOrder });
        ContentEditingOperationStatus status = await editing.SortAsync(request.Parent?.Id, sorting, CurrentUser.Key);
        return status == ContentEditingOperationStatus.Success ? Ok() : ContentProblems.Editing.Result(status);
    }

    [HttpPut("{id:guid}/move-to-recycle-bin")]
    public Task<IActionResult> MoveToRecycleBin(Guid id) => IfMayAsync(id, async () => Answer(await editing.MoveToRecycleBinAsync(id, CurrentUser.Key)));
}
