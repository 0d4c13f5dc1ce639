using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Shared.Api;
using Our.UserAccess.Shared.Paging;
using Our.UserAccess.Users.Contracts;

namespace Our.UserAccess.Users.ListUsers;

[RequiresPermission(UserPermissions.Read, WithinReach = true)]
[Route(ApiRoute.Base + "/users")]
[Tags("Users")]
internal sealed class ListUsersController(IUserDirectory users) : UserAccessController
{
    [HttpGet]
    [ProducesResponseType<Page<UserItem>>(200, "application/json")]
    public async Task<IActionResult> List([FromQuery] UserQuery query) => ApiResult.Of(await users.FindAsync(query));
}
