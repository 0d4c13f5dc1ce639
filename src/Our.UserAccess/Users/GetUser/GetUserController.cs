using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Shared.Api;
using Our.UserAccess.Users.Contracts;

namespace Our.UserAccess.Users.GetUser;

[RequiresPermission(UserPermissions.Read, WithinReach = true)]
[Route(ApiRoute.Base + "/users/{id:guid}")]
[Tags("Users")]
internal sealed class GetUserController(GetUserHandler handler) : UserAccessController
{
    [HttpGet]
    [ProducesResponseType<UserDetail>(200, "application/json")]
    [ProducesResponseType<ApiProblem>(404, ApiProblem.ContentType)]
    public async Task<IActionResult> Get([FromRoute] Guid id, CancellationToken cancellationToken) =>
        ApiResult.From(await handler.HandleAsync(id, cancellationToken));
}
