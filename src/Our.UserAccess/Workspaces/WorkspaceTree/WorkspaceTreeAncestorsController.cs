using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Shared.Api;
using Our.UserAccess.Workspaces.Contracts;

namespace Our.UserAccess.Workspaces.WorkspaceTree;

[RequiresPermission(WorkspacePermissions.Read, WithinReach = true)]
[Route(ApiRoute.Base + "/tree/workspaces/ancestors")]
[Tags("Trees")]
internal sealed class WorkspaceTreeAncestorsController(WorkspaceTreeHandler handler) : UserAccessController
{
    [HttpGet]
    [ProducesResponseType<WorkspaceTreeItem[]>(200, "application/json")]
    [ProducesResponseType<ApiProblem>(404, ApiProblem.ContentType)]
    public async Task<IActionResult> Ancestors([FromQuery] string? descendantId, CancellationToken cancellationToken) =>
        ApiResult.From(await handler.AncestorsAsync(descendantId, cancellationToken));
}
