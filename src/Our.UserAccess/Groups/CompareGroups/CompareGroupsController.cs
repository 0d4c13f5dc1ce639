using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Our.UserAccess.Groups.Contracts;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Shared.Api;

namespace Our.UserAccess.Groups.CompareGroups;

[RequiresPermission(GroupPermissions.Read, WithinReach = true)]
[Route(ApiRoute.Base + "/groups/compare")]
[Tags("Groups")]
internal sealed class CompareGroupsController(CompareGroupsHandler handler) : UserAccessController
{
    [HttpGet]
    [ProducesResponseType<GroupComparison>(200, "application/json")]
    [ProducesResponseType<ApiProblem>(404, ApiProblem.ContentType)]
    public async Task<IActionResult> Compare([FromQuery] Guid left, [FromQuery] Guid right) => ApiResult.From(await handler.HandleAsync(left, right));
}
