using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Our.UserAccess.FormsSecurity.Contracts;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Shared.Api;
using Our.UserAccess.Shared.Paging;
using Our.UserAccess.Users.Contracts;

namespace Our.UserAccess.FormsSecurity.Redundant;

[RequiresPermission(FormsSecurityPermissions.Read, UserPermissions.Read)]
[Route(ApiRoute.Base + "/forms-security/redundant")]
[Tags("Forms security")]
internal sealed class FindRedundantController(FindRedundantHandler handler) : UserAccessController
{
    [HttpGet]
    [ProducesResponseType<Page<RedundantRecord>>(200, "application/json")]
    public async Task<IActionResult> Find([FromQuery] PageRequest part, CancellationToken cancellationToken) =>
        ApiResult.Of(await handler.HandleAsync(part, cancellationToken));
}
