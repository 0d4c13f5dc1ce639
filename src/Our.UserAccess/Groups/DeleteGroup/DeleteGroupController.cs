using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Our.UserAccess.Groups.Contracts;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Shared.Api;

namespace Our.UserAccess.Groups.DeleteGroup;

[RequiresPermission(GroupPermissions.Manage)]
[Route(ApiRoute.Base + "/groups/{id:guid}")]
[Tags("Groups")]
internal sealed class DeleteGroupController(DeleteGroupHandler handler) : UserAccessController
{
    [HttpDelete]
    [ProducesResponseType(204)]
    [ProducesResponseType<ApiProblem>(404, ApiProblem.ContentType)]
    [ProducesResponseType<ApiProblem>(409, ApiProblem.ContentType)]
    public async Task<IActionResult> Delete([FromRoute] Guid id, [FromQuery] string? version, CancellationToken cancellationToken) =>
        ApiResult.Done(await handler.HandleAsync(id, version, cancellationToken));
}
