using EmbeddedUmbraco.Http.Authorization;
using EmbeddedUmbraco.ManagementApi.Shared;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Actions;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.ContentPublishing;
using Umbraco.Cms.Core.Security.Authorization;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace EmbeddedUmbraco.ManagementApi.Documents;

[ManagementRoute("document/{id:guid}")]
[Authorize(Policy = AuthorizationPolicies.TreeAccessDocuments)]
internal sealed class DocumentPublishingController(IContentPublishingService publishing) : DocumentControllerBase
{
    [HttpPut("publish")]
    public async Task<IActionResult> Publish(Guid id, PublishRequest request)
    {
        IEnumerable<string> cultures = request.PublishSchedules.Select(schedule => schedule.Culture).OfType<string>();
        if (!await MayAsync(ContentPermissionResource.WithKeys(ActionPublish.ActionLetter, id, cultures), Policy))
        {
            return Refused();
        }

        CulturePublishScheduleModel[] schedules = [.. request.PublishSchedules.Select(ToModel)];
        Attempt<ContentPublishingResult, ContentPublishingOperationStatus> result = await publishing.PublishAsync(id, schedules, CurrentUser.Key);
        return result.Success ? Ok() : ContentProblems.Publishing.Result(result.Status);
    }

    [HttpPut("publish-with-descendants")]
    public async Task<IActionResult> PublishBranch(Guid id, PublishBranchRequest request)
    {
        if (!await MayAsync(ContentPermissionResource.Branch(ActionPublish.ActionLetter, id, request.Cultures), Policy)
            || !await MayAsync(ContentPermissionResource.WithKeys(ActionPublish.ActionLetter, id), Policy))
        {
            return Refused();
        }

        PublishBranchFilter filter = request.IncludeUnpublishedDescendants ? PublishBranchFilter.IncludeUnpublished : PublishBranchFilter.Default;
        Attempt<ContentPublishingBranchResult, ContentPublishingOperationStatus> result =
            await publishing.PublishBranchAsync(id, request.Cultures, filter, CurrentUser.Key, useBackgroundThread: false);
        return result.Success ? Ok(new { taskId = Guid.Empty, isComplete = true }) : ContentProblems.Publishing.Result(result.Status);
    }

    [HttpPut("unpublish")]
    public async Task<IActionResult> Unpublish(Guid id, UnpublishRequest request)
    {
        if (!await MayAsync(ContentPermissionResource.WithKeys(ActionUnpublish.ActionLetter, id, request.Cultures ?? []), Policy))
        {
            return Refused();
        }

        Attempt<ContentPublishingOperationStatus> result = await publishing.UnpublishAsync(id, request.Cultures, CurrentUser.Key);
        return result.Success ? Ok() : ContentProblems.Publishing.Result(result.Result);
    }

    private static CulturePublishScheduleModel ToModel(CultureScheduleRequest request) => new()
    {
        Culture = request.Culture,
        Schedule = request.Schedule is { } schedule
            ? new ContentScheduleModel { PublishDate = schedule.PublishTime, UnpublishDate = schedule.UnpublishTime }
            : null,
    };
}
