using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Our.UserAccess.Groups.Contracts;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Shared.Api;
using Our.UserAccess.Shared.Paging;

namespace Our.UserAccess.Groups.ListGroups;

[RequiresPermission(GroupPermissions.Read, WithinReach = true)]
[Route(ApiRoute.Base + "/groups")]
[Tags("Groups")]
internal sealed class ListGroupsController(ListGroupsHandler handler) : UserAccessController
{
    [HttpGet]
    [ProducesResponseType<Page<GroupItem>>(200, "application/json")]
    public async Task<IActionResult> List([FromQuery] GroupQuery query) => ApiResult.Of(await handler.HandleAsync(query));
}
