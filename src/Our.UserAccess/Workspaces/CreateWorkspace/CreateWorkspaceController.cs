using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Shared.Api;
using Our.UserAccess.Workspaces.Contracts;

namespace Our.UserAccess.Workspaces.CreateWorkspace;

[RequiresPermission(WorkspacePermissions.Manage)]
[Route(ApiRoute.Base + "/workspaces")]
[Tags("Workspaces")]
internal sealed class CreateWorkspaceController(CreateWorkspaceHandler handler) : UserAccessController
{
    [HttpPost]
    [ProducesResponseType<WorkspaceItem>(201, "application/json")]
    [ProducesResponseType<ApiProblem>(409, ApiProblem.ContentType)]
    public async Task<IActionResult> Create([FromApiBody] WorkspaceBody body, CancellationToken cancellationToken) =>
        ApiResult.Created(await handler.HandleAsync(body, cancellationToken), workspace => $"/workspaces/{workspace.Id}");
}
