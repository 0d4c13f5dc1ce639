using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Our.UserAccess.LifeCycle.Offboard;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Shared.Api;
using Our.UserAccess.Users.Contracts;

namespace Our.UserAccess.LifeCycle.UndoOffboard;

[RequiresPermission(UserPermissions.Delete)]
[Route(ApiRoute.Base + "/users/{id:guid}/offboard/undo")]
[Tags("Users")]
internal sealed class UndoOffboardController(UndoOffboardHandler handler) : UserAccessController
{
    [HttpPost]
    [ProducesResponseType<OffboardResult>(200, "application/json")]
    [ProducesResponseType<ApiProblem>(404, ApiProblem.ContentType)]
    [ProducesResponseType<ApiProblem>(409, ApiProblem.ContentType)]
    public async Task<IActionResult> Undo([FromRoute] Guid id, [FromApiBody] OffboardBody body, CancellationToken cancellationToken) =>
        ApiResult.From(await handler.HandleAsync(id, body, cancellationToken));
}
