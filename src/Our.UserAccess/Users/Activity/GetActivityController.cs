using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Shared.Api;
using Our.UserAccess.Shared.Paging;
using Our.UserAccess.Users.Contracts;

namespace Our.UserAccess.Users.Activity;

[RequiresPermission(UserPermissions.Read)]
[Route(ApiRoute.Base + "/users/{id:guid}/activity")]
[Tags("Users")]
internal sealed class GetActivityController(GetActivityHandler handler) : UserAccessController
{
    [HttpGet]
    [ProducesResponseType<Page<ActivityItem>>(200, "application/json")]
    [ProducesResponseType<ApiProblem>(404, ApiProblem.ContentType)]
    public async Task<IActionResult> Get([FromRoute] Guid id, [FromQuery] PageRequest part) => ApiResult.From(await handler.HandleAsync(id, part));
}
