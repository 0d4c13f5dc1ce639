using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Shared.Api;
using Our.UserAccess.Users.Contracts;

namespace Our.UserAccess.Users.UpdateUser;

[RequiresPermission(UserPermissions.Update)]
[Route(ApiRoute.Base + "/users/{id:guid}")]
[Tags("Users")]
internal sealed class UpdateUserController(UpdateUserHandler handler) : UserAccessController
{
    [HttpPut]
    [ProducesResponseType<UserDetail>(200, "application/json")]
    [ProducesResponseType<ApiProblem>(404, ApiProblem.ContentType)]
    [ProducesResponseType<ApiProblem>(409, ApiProblem.ContentType)]
    public async Task<IActionResult> Update([FromRoute] Guid id, [FromApiBody] UpdateUserBody body, CancellationToken cancellationToken) =>
        ApiResult.From(await handler.HandleAsync(id, body, cancellationToken));
}
