using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Shared.Api;
using Our.UserAccess.Shared.Paging;
using Our.UserAccess.Users.Contracts;

namespace Our.UserAccess.Users.UserTree;

[RequiresPermission(UserPermissions.Read, WithinReach = true)]
[Route(ApiRoute.Base + "/tree/users/root")]
[Tags("Trees")]
internal sealed class UserTreeRootController(UserTreeHandler handler) : UserAccessController
{
    [HttpGet]
    [ProducesResponseType<Page<UserTreeItem>>(200, "application/json")]
    public async Task<IActionResult> Root([FromQuery] PageRequest part) => ApiResult.Of(await handler.RootAsync(part));
}
