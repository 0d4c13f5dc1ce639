using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Shared.Api;
using Our.UserAccess.Users.Contracts;

namespace Our.UserAccess.LifeCycle.Offboard;

[RequiresPermission(UserPermissions.Delete)]
[Route(ApiRoute.Base + "/users/{id:guid}/offboard")]
[Tags("Users")]
internal sealed class OffboardController(OffboardHandler handler) : UserAccessController
{
    [HttpPost]
    [ProducesResponseType<OffboardResult>(201, "application/json")]
    [ProducesResponseType<ApiProblem>(404, ApiProblem.ContentType)]
    [ProducesResponseType<ApiProblem>(409, ApiProblem.ContentType)]
    public async Task<IActionResult> Offboard([FromRoute] Guid id, [FromApiBody] OffboardBody body, CancellationToken cancellationToken) =>
        ApiResult.Created(await handler.HandleAsync(id, body, cancellationToken), _ => $"/users/{id}");
}
