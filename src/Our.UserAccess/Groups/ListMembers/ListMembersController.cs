using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Our.UserAccess.Groups.Contracts;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Shared.Api;
using Our.UserAccess.Shared.Paging;
using Our.UserAccess.Users.Contracts;

namespace Our.UserAccess.Groups.ListMembers;

[RequiresPermission(GroupPermissions.Read, UserPermissions.Read, WithinReach = true)]
[Route(ApiRoute.Base + "/groups/{id:guid}/members")]
[Tags("Groups")]
internal sealed class ListMembersController(ListMembersHandler handler) : UserAccessController
{
    [HttpGet]
    [ProducesResponseType<Page<UserItem>>(200, "application/json")]
    [ProducesResponseType<ApiProblem>(404, ApiProblem.ContentType)]
    public async Task<IActionResult> List([FromRoute] Guid id, [FromQuery] UserQuery query) =>
        ApiResult.From(await handler.HandleAsync(id, query));
}
