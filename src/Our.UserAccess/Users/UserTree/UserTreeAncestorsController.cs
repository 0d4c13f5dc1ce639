using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Shared.Api;
using Our.UserAccess.Users.Contracts;

namespace Our.UserAccess.Users.UserTree;

[RequiresPermission(UserPermissions.Read, WithinReach = true)]
[Route(ApiRoute.Base + "/tree/users/ancestors")]
[Tags("Trees")]
internal sealed class UserTreeAncestorsController(UserTreeHandler handler) : UserAccessController
{
    [HttpGet]
    [ProducesResponseType<UserTreeItem[]>(200, "application/json")]
    [ProducesResponseType<ApiProblem>(404, ApiProblem.ContentType)]
    public async Task<IActionResult> Ancestors([FromQuery] string? descendantId) => ApiResult.From(await handler.AncestorsAsync(descendantId));
}
