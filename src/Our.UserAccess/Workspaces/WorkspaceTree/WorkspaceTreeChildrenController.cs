using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Shared.Api;
using Our.UserAccess.Shared.Paging;
using Our.UserAccess.Workspaces.Contracts;

namespace Our.UserAccess.Workspaces.WorkspaceTree;

[RequiresPermission(WorkspacePermissions.Read, WithinReach = true)]
[Route(ApiRoute.Base + "/tree/workspaces/children")]
[Tags("Trees")]
internal sealed class WorkspaceTreeChildrenController(WorkspaceTreeHandler handler) : UserAccessController
{
    [HttpGet]
    [ProducesResponseType<Page<WorkspaceTreeItem>>(200, "application/json")]
    [ProducesResponseType<ApiProblem>(404, ApiProblem.ContentType)]
    public async Task<IActionResult> Children([FromQuery] string? parentId, CancellationToken cancellationToken) =>
        ApiResult.From(await handler.ChildrenAsync(parentId, cancellationToken));
}
