using EmbeddedUmbraco.Http.Authorization;
using EmbeddedUmbraco.ManagementApi.Shared;
using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Security.Authorization;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace EmbeddedUmbraco.ManagementApi.Documents;

internal abstract class DocumentControllerBase : ManagementController
{
    protected const string Policy = AuthorizationPolicies.ContentPermissionByResource;

    protected async Task<IActionResult> IfMayAsync(string verb, Guid id, Func<Task<IActionResult>> action) =>
        await MayAsync(ContentPermissionResource.WithKeys(verb, id), Policy) ? await action() : Refused();

    protected IActionResult Answer(Attempt<IContent?, ContentEditingOperationStatus> result) =>
        result.Success ? Ok() : ContentProblems.Editing.Result(result.Status);
}
