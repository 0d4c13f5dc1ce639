using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Shared.Api;
using Our.UserAccess.Users.Contracts;

namespace Our.UserAccess.Users.CountUsers;

[RequiresPermission(UserPermissions.Read, WithinReach = true)]
[Route(ApiRoute.Base + "/users/counts")]
[Tags("Users")]
internal sealed class CountUsersController(IUserDirectory users) : UserAccessController
{
    [HttpGet]
    [ProducesResponseType<UserCounts>(200, "application/json")]
    public async Task<IActionResult> Count([FromQuery] UserQuery query) => ApiResult.Of(await users.CountAsync(query));
}
