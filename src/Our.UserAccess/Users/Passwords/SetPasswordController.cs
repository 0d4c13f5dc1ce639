using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Shared.Api;
using Our.UserAccess.Users.Contracts;

namespace Our.UserAccess.Users.Passwords;

[RequiresPermission(UserPermissions.Password)]
[Route(ApiRoute.Base + "/users/{id:guid}/password")]
[Tags("Users")]
internal sealed class SetPasswordController(SetPasswordHandler handler) : UserAccessController
{
    [HttpPost]
    [ProducesResponseType<SetPassword>(200, "application/json")]
    [ProducesResponseType<ApiProblem>(404, ApiProblem.ContentType)]
    [ProducesResponseType<ApiProblem>(409, ApiProblem.ContentType)]
    public async Task<IActionResult> Set([FromRoute] Guid id, [FromApiBody] PasswordBody body, CancellationToken cancellationToken) =>
        ApiResult.From(await handler.HandleAsync(id, body, cancellationToken));
}
