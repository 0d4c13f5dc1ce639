using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Our.UserAccess.Groups.Contracts;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Shared.Api;

namespace Our.UserAccess.Groups.UpdateGroup;

[RequiresPermission(GroupPermissions.Manage)]
[Route(ApiRoute.Base + "/groups/{id:guid}")]
[Tags("Groups")]
internal sealed class UpdateGroupController(UpdateGroupHandler handler) : UserAccessController
{
    [HttpPut]
    [ProducesResponseType<GroupDetail>(200, "application/json")]
    [ProducesResponseType<ApiProblem>(404, ApiProblem.ContentType)]
    [ProducesResponseType<ApiProblem>(409, ApiProblem.ContentType)]
    public async Task<IActionResult> Update([FromRoute] Guid id, [FromApiBody] GroupBody body, CancellationToken cancellationToken) =>
        ApiResult.From(await handler.HandleAsync(id, body, cancellationToken));
}
