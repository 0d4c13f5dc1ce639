using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Our.UserAccess.FormsSecurity.Contracts;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Shared.Api;
using Our.UserAccess.Users.Contracts;

namespace Our.UserAccess.FormsSecurity.BulkSet;

[RequiresPermission(FormsSecurityPermissions.Manage, UserPermissions.Read)]
[Route(ApiRoute.Base + "/forms-security/bulk")]
[Tags("Forms security")]
internal sealed class BulkSetController(BulkSetHandler handler) : UserAccessController
{
    [HttpPost]
    [ProducesResponseType<FormsResults>(200, "application/json")]
    public async Task<IActionResult> Set([FromApiBody] FormsBulkBody body, CancellationToken cancellationToken) =>
        ApiResult.From(await handler.HandleAsync(body, cancellationToken));
}
