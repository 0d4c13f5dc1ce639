using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Shared.Api;
using Our.UserAccess.Users.Contracts;

namespace Our.UserAccess.Users.SetStartNodes;

[RequiresPermission(UserPermissions.Access)]
[Route(ApiRoute.Base + "/users/{id:guid}/start-nodes")]
[Tags("Users")]
internal sealed class SetStartNodesController(SetStartNodesHandler handler) : UserAccessController
{
    [HttpPut]
    [ProducesResponseType<UserDetail>(200, "application/json")]
    [ProducesResponseType<ApiProblem>(404, ApiProblem.ContentType)]
    [ProducesResponseType<ApiProblem>(409, ApiProblem.ContentType)]
    public async Task<IActionResult> Set([FromRoute] Guid id, [FromApiBody] SetStartNodesBody body, CancellationToken cancellationToken) =>
        ApiResult.From(await handler.HandleAsync(id, body, cancellationToken));
}
