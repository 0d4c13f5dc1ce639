using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Our.UserAccess.FormsSecurity.Contracts;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Shared.Api;
using Our.UserAccess.Users.Contracts;

namespace Our.UserAccess.FormsSecurity.BulkSet;

[RequiresPermission(FormsSecurityPermissions.Manage, UserPermissions.Read)]
[Route(ApiRoute.Base + "/forms-security/bulk/preview")]
[Tags("Forms security")]
internal sealed class PreviewBulkController(PreviewBulkHandler handler) : UserAccessController
{
    [HttpPost]
    [ProducesResponseType<FormsBulkPreview>(200, "application/json")]
    public async Task<IActionResult> Preview([FromApiBody] FormsBulkBody body, CancellationToken cancellationToken) =>
        ApiResult.From(await handler.HandleAsync(body, cancellationToken));
}
