using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Our.UserAccess.Access.Contracts;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Shared.Api;
using Our.UserAccess.Users.Contracts;

namespace Our.UserAccess.Users.CompareUsers;

[RequiresPermission(UserPermissions.Read, AccessPermissions.Read)]
[Route(ApiRoute.Base + "/users/compare")]
[Tags("Users")]
internal sealed class CompareUsersController(CompareUsersHandler handler) : UserAccessController
{
    [HttpGet]
    [ProducesResponseType<UserComparison>(200, "application/json")]
    [ProducesResponseType<ApiProblem>(404, ApiProblem.ContentType)]
    public async Task<IActionResult> Compare([FromQuery] Guid left, [FromQuery] Guid right, CancellationToken cancellationToken) =>
        ApiResult.From(await handler.HandleAsync(left, right, cancellationToken));
}
