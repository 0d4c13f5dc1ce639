using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Our.UserAccess.Groups.Contracts;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Shared.Api;

namespace Our.UserAccess.Groups.CopyGroup;

[RequiresPermission(GroupPermissions.Manage)]
[Route(ApiRoute.Base + "/groups/{id:guid}/copy")]
[Tags("Groups")]
internal sealed class CopyGroupController(CopyGroupHandler handler) : UserAccessController
{
    [HttpPost]
    [ProducesResponseType<GroupDetail>(201, "application/json")]
    [ProducesResponseType<ApiProblem>(404, ApiProblem.ContentType)]
    [ProducesResponseType<ApiProblem>(409, ApiProblem.ContentType)]
    public async Task<IActionResult> Copy([FromRoute] Guid id, [FromApiBody] CopyGroupBody body, CancellationToken cancellationToken) =>
        ApiResult.Created(await handler.HandleAsync(id, body, cancellationToken), group => $"/groups/{group.Id}");
}
