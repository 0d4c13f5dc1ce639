using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Our.UserAccess.Groups.Contracts;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Shared.Api;

namespace Our.UserAccess.Groups.GetGroup;

[RequiresPermission(GroupPermissions.Read, WithinReach = true)]
[Route(ApiRoute.Base + "/groups/{id:guid}")]
[Tags("Groups")]
internal sealed class GetGroupController(GetGroupHandler handler) : UserAccessController
{
    [HttpGet]
    [ProducesResponseType<GroupDetail>(200, "application/json")]
    [ProducesResponseType<ApiProblem>(404, ApiProblem.ContentType)]
    public async Task<IActionResult> Get([FromRoute] Guid id) => ApiResult.From(await handler.HandleAsync(id));
}
