using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Shared.Api;
using Our.UserAccess.Shared.Paging;
using Our.UserAccess.Workspaces.Contracts;

namespace Our.UserAccess.Workspaces.WorkspaceTree;

[RequiresPermission(WorkspacePermissions.Read, WithinReach = true)]
[Route(ApiRoute.Base + "/tree/workspaces/root")]
[Tags("Trees")]
internal sealed class WorkspaceTreeRootController(WorkspaceTreeHandler handler) : UserAccessController
{
    [HttpGet]
    [ProducesResponseType<Page<WorkspaceTreeItem>>(200, "application/json")]
    public async Task<IActionResult> Root([FromQuery] PageRequest part, CancellationToken cancellationToken) =>
        ApiResult.Of(await handler.RootAsync(part, cancellationToken));
}
