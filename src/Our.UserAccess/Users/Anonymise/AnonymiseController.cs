using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Shared.Api;
using Our.UserAccess.Users.Contracts;

namespace Our.UserAccess.Users.Anonymise;

[RequiresPermission(UserPermissions.Delete)]
[Route(ApiRoute.Base + "/users/{id:guid}/anonymise")]
[Tags("Users")]
internal sealed class AnonymiseController(AnonymiseHandler handler) : UserAccessController
{
    [HttpPost]
    [ProducesResponseType<UserDetail>(200, "application/json")]
    [ProducesResponseType<ApiProblem>(404, ApiProblem.ContentType)]
    [ProducesResponseType<ApiProblem>(409, ApiProblem.ContentType)]
    public async Task<IActionResult> Anonymise([FromRoute] Guid id, [FromApiBody] ReasonBody body, CancellationToken cancellationToken) =>
        ApiResult.From(await handler.HandleAsync(id, body, cancellationToken));
}
