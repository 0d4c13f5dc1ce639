using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Our.UserAccess.FormsSecurity.Contracts;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Shared.Api;
using Our.UserAccess.Users.Contracts;

namespace Our.UserAccess.FormsSecurity.Redundant;

[RequiresPermission(FormsSecurityPermissions.Manage, UserPermissions.Read)]
[Route(ApiRoute.Base + "/forms-security/redundant/remove")]
[Tags("Forms security")]
internal sealed class RemoveRedundantController(RemoveRedundantHandler handler) : UserAccessController
{
    [HttpPost]
    [ProducesResponseType<FormsResults>(200, "application/json")]
    public async Task<IActionResult> Remove([FromApiBody] RemoveRedundantBody body, CancellationToken cancellationToken) =>
        ApiResult.From(await handler.HandleAsync(body, cancellationToken));
}
