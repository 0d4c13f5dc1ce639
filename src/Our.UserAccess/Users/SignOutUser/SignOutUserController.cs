using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Shared.Api;
using Our.UserAccess.Users.Contracts;

namespace Our.UserAccess.Users.SignOutUser;

[RequiresPermission(UserPermissions.LifeCycle)]
[Route(ApiRoute.Base + "/users/{id:guid}/sign-out")]
[Tags("Users")]
internal sealed class SignOutUserController(ChangedUser changed) : UserAccessController
{
    [HttpPost]
    [ProducesResponseType<UserDetail>(200, "application/json")]
    [ProducesResponseType<ApiProblem>(404, ApiProblem.ContentType)]
    [ProducesResponseType<ApiProblem>(409, ApiProblem.ContentType)]
    public async Task<IActionResult> SignOut([FromRoute] Guid id, [FromApiBody] ReasonBody body, CancellationToken cancellationToken) =>
        ApiResult.From(await changed.AfterAsync(new UserChange(id, UserAction.SignOut) { Reason = body.Reason }, cancellationToken));
}
