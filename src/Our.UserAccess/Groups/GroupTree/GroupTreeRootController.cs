using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Our.UserAccess.Groups.Contracts;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Shared.Api;
using Our.UserAccess.Shared.Paging;

namespace Our.UserAccess.Groups.GroupTree;

[RequiresPermission(GroupPermissions.Read, WithinReach = true)]
[Route(ApiRoute.Base + "/tree/groups/root")]
[Tags("Trees")]
internal sealed class GroupTreeRootController(GroupTreeHandler handler) : UserAccessController
{
    [HttpGet]
    [ProducesResponseType<Page<GroupTreeItem>>(200, "application/json")]
    public async Task<IActionResult> Root([FromQuery] PageRequest part) => ApiResult.Of(await handler.RootAsync(part));
}
