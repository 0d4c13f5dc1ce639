using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Shared.Api;
using Our.UserAccess.Workspaces.Contracts;

namespace Our.UserAccess.Workspaces.GetWorkspace;

[RequiresPermission(WorkspacePermissions.Read, WithinReach = true)]
[Route(ApiRoute.Base + "/workspaces/{id:guid}")]
[Tags("Workspaces")]
internal sealed class GetWorkspaceController(GetWorkspaceHandler handler) : UserAccessController
{
    [HttpGet]
    [ProducesResponseType<WorkspaceItem>(200, "application/json")]
    [ProducesResponseType<ApiProblem>(404, ApiProblem.ContentType)]
    public async Task<IActionResult> Get([FromRoute] Guid id, CancellationToken cancellationToken) =>
        ApiResult.From(await handler.HandleAsync(id, cancellationToken));
}
