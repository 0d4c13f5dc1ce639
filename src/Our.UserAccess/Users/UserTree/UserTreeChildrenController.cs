using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Shared.Api;
using Our.UserAccess.Shared.Paging;
using Our.UserAccess.Users.Contracts;

namespace Our.UserAccess.Users.UserTree;

[RequiresPermission(UserPermissions.Read, WithinReach = true)]
[Route(ApiRoute.Base + "/tree/users/children")]
[Tags("Trees")]
internal sealed class UserTreeChildrenController(UserTreeHandler handler) : UserAccessController
{
    [HttpGet]
    [ProducesResponseType<Page<UserTreeItem>>(200, "application/json")]
    [ProducesResponseType<ApiProblem>(404, ApiProblem.ContentType)]
    public async Task<IActionResult> Children([FromQuery] string? parentId) => ApiResult.From(await handler.ChildrenAsync(parentId));
}
