using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Shared.Api;
using Our.UserAccess.Users.Contracts;

namespace Our.UserAccess.Users.CreateUser;

[RequiresPermission(UserPermissions.Create)]
[Route(ApiRoute.Base + "/users")]
[Tags("Users")]
internal sealed class CreateUserController(CreateUserHandler handler) : UserAccessController
{
    [HttpPost]
    [ProducesResponseType<CreatedUserItem>(201, "application/json")]
    [ProducesResponseType<ApiProblem>(409, ApiProblem.ContentType)]
    public async Task<IActionResult> Create([FromApiBody] CreateUserBody body, CancellationToken cancellationToken) =>
        ApiResult.Created(await handler.HandleAsync(body, cancellationToken), created => $"/users/{created.User.Id}");
}
