using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Shared.Api;
using Our.UserAccess.Workspaces.Contracts;

namespace Our.UserAccess.Workspaces.SuggestWorkspaces;

[RequiresPermission(WorkspacePermissions.Manage)]
[Route(ApiRoute.Base + "/workspaces/suggestions")]
[Tags("Workspaces")]
internal sealed class SuggestWorkspacesController(SuggestWorkspacesHandler handler) : UserAccessController
{
    [HttpGet]
    [ProducesResponseType<WorkspaceSuggestion[]>(200, "application/json")]
    public async Task<IActionResult> Suggest(CancellationToken cancellationToken) => ApiResult.Of(await handler.HandleAsync(cancellationToken));
}
