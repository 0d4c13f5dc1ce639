using EmbeddedUmbraco.Http.Authorization;
using EmbeddedUmbraco.ManagementApi.Documents;
using EmbeddedUmbraco.ManagementApi.Shared;
using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Security.Authorization;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace EmbeddedUmbraco.ManagementApi.Media;

internal abstract class MediaControllerBase : ManagementController
{
    protected Task<bool> MayAsync(MediaPermissionResource resource) => MayAsync(resource, AuthorizationPolicies.MediaPermissionByResource);

    protected async Task<IActionResult> IfMayAsync(Guid id, Func<Task<IActionResult>> action) =>
        await MayAsync(MediaPermissionResource.WithKeys(id)) ? await action() : Refused();

    protected IActionResult Answer(Attempt<IMedia?, ContentEditingOperationStatus> result) =>
        result.Success ? Ok() : ContentProblems.Editing.Result(result.Status);
}
