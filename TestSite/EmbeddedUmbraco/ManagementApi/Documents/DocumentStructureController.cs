using EmbeddedUmbraco.Http.Authorization;
using EmbeddedUmbraco.ManagementApi.Shared;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Actions;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.ContentEditing;
using Umbraco.Cms.Core.Security.Authorization;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace EmbeddedUmbraco.ManagementApi.Documents;

/// <summary>Where documents are: moving, copying, sorting, throwing away.</summary>
[ManagementRoute("document")]
[Authorize(Policy = AuthorizationPolicies.TreeAccessDocuments)]
internal sealed class DocumentStructureController(IContentEditingService editing) : DocumentControllerBase
{
    [HttpPut("{id:guid}/move")]
    public async Task<IActionResult> Move(Guid id, MoveRequest request) =>
        await MayAsync(ContentPermissionResource.WithKeys(ActionMove.ActionLetter, [request.Target?.Id, id]), Policy)
            ? Answer(await editing.MoveAsync(id, request.Target?.Id, CurrentUser.Key))
            : Refused();

    [HttpPost("{id:guid}/copy")]
    public async Task<IActionResult> Copy(Guid id, CopyRequest request)
    {
        if (!await MayAsync(ContentPermissionResource.WithKeys(ActionCopy.ActionLetter, id), Policy)
            || !await MayAsync(ContentPermissionResource.WithKeys(ActionNew.ActionLetter, [request.Target?.Id]), Policy))
        {
            return Refused();
        }

        Attempt<IContent?, ContentEditingOperationStatus> result = await editing.CopyAsync(
            id, request.Target?.Id, request.RelateToOriginal, request.IncludeDescendants, CurrentUser.Key);
        return result is { Success: true, Result: { } copy } ? CreatedWithId("document", copy.Key) : ContentProblems.Editing.Result(result.Status);
    }

    [HttpPut("sort")]
    public async Task<IActionResult> Sort(SortRequest request)
    {
        IEnumerable<Guid?> keys = request.Sorting.Select(item => (Guid?)item.Id).Append(request.Parent?.Id);
        if (!await MayAsync(ContentPermissionResource.WithKeys(ActionSort.ActionLetter, keys), Policy))
        {
            return Refused();
        }

        IEnumerable<SortingModel> sorting = request.Sorting.Select(item => new SortingModel { Key = item.Id, SortOrder = item.SortOrder });
        ContentEditingOperationStatus status = await editing.SortAsync(request.Parent?.Id, sorting, CurrentUser.Key);
        return status == ContentEditingOperationStatus.Success ? Ok() : ContentProblems.Editing.Result(status);
    }

    [HttpPut("{id:guid}/move-to-recycle-bin")]
    public Task<IActionResult> MoveToRecycleBin(Guid id) => IfMayAsync(ActionDelete.ActionLetter, id, async () =>
        Answer(await editing.MoveToRecycleBinAsync(id, CurrentUser.Key)));
}
