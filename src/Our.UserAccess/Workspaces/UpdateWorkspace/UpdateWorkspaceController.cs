using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Shared.Api;
using Our.UserAccess.Workspaces.Contracts;

namespace Our.UserAccess.Workspaces.UpdateWorkspace;

[RequiresPermission(WorkspacePermissions.Manage)]
[Route(ApiRoute.Base + "/workspaces/{id:guid}")]
[Tags("Workspaces")]
internal sealed class UpdateWorkspaceController(UpdateWorkspaceHandler handler) : UserAccessController
{
    [HttpPut]
    [ProducesResponseType<WorkspaceItem>(200, "application/json")]
    [ProducesResponseType<ApiProblem>(404, ApiProblem.ContentType)]
    [ProducesResponseType<ApiProblem>(409, ApiProblem.ContentType)]
    public async Task<IActionResult> Update([FromRoute] Guid id, [FromApiBody] WorkspaceBody body, CancellationToken cancellationToken) =>
        ApiResult.From(await handler.HandleAsync(id, body, cancellationToken));
}
