using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Our.UserAccess.Access.Contracts;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Shared.Api;
using Our.UserAccess.Shared.Paging;
using Our.UserAccess.Users.Contracts;

namespace Our.UserAccess.Access.Who;

[RequiresPermission(AccessPermissions.Read, UserPermissions.Read, WithinReach = true)]
[Route(ApiRoute.Base + "/access/who")]
[Tags("Access")]
internal sealed class WhoController(WhoHandler handler) : UserAccessController
{
    [HttpGet]
    [ProducesResponseType<Page<WhoItem>>(200, "application/json")]
    public async Task<IActionResult> List([FromQuery] WhoQuery query, CancellationToken cancellationToken) =>
        ApiResult.From(await handler.HandleAsync(query, cancellationToken));
}
