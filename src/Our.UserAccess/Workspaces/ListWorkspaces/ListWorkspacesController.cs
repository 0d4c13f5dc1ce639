using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Shared.Api;
using Our.UserAccess.Shared.Paging;
using Our.UserAccess.Workspaces.Contracts;

namespace Our.UserAccess.Workspaces.ListWorkspaces;

[RequiresPermission(WorkspacePermissions.Read, WithinReach = true)]
[Route(ApiRoute.Base + "/workspaces")]
[Tags("Workspaces")]
internal sealed class ListWorkspacesController(ListWorkspacesHandler handler) : UserAccessController
{
    [HttpGet]
    [ProducesResponseType<Page<WorkspaceItem>>(200, "application/json")]
    public async Task<IActionResult> List([FromQuery] WorkspaceQuery query, CancellationToken cancellationToken) =>
        ApiResult.Of(await handler.HandleAsync(query, cancellationToken));
}
