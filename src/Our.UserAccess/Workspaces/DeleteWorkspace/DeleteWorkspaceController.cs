using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Shared.Api;
using Our.UserAccess.Workspaces.Contracts;

namespace Our.UserAccess.Workspaces.DeleteWorkspace;

[RequiresPermission(WorkspacePermissions.Manage)]
[Route(ApiRoute.Base + "/workspaces/{id:guid}")]
[Tags("Workspaces")]
internal sealed class DeleteWorkspaceController(DeleteWorkspaceHandler handler) : UserAccessController
{
    [HttpDelete]
    [ProducesResponseType(204)]
    [ProducesResponseType<ApiProblem>(404, ApiProblem.ContentType)]
    [ProducesResponseType<ApiProblem>(409, ApiProblem.ContentType)]
    public async Task<IActionResult> Delete([FromRoute] Guid id, CancellationToken cancellationToken) =>
        ApiResult.Done(await handler.HandleAsync(id, cancellationToken));
}
