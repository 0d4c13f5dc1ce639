using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Shared.Api;
using Our.UserAccess.Users.Contracts;

namespace Our.UserAccess.Users.DisableUser;

[RequiresPermission(UserPermissions.LifeCycle)]
[Route(ApiRoute.Base + "/users/{id:guid}/disable")]
[Tags("Users")]
internal sealed class DisableUserController(ChangedUser changed) : UserAccessController
{
    [HttpPost]
    [ProducesResponseType<UserDetail>(200, "application/json")]
    [ProducesResponseType<ApiProblem>(404, ApiProblem.ContentType)]
    [ProducesResponseType<ApiProblem>(409, ApiProblem.ContentType)]
    public async Task<IActionResult> Disable([FromRoute] Guid id, [FromApiBody] ReasonBody body, CancellationToken cancellationToken) =>
        ApiResult.From(await changed.AfterAsync(new UserChange(id, UserAction.Disable) { Reason = body.Reason }, cancellationToken));
}
