using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Shared.Api;
using Our.UserAccess.Users.Contracts;

namespace Our.UserAccess.Bulk.PreviewBulk;

[RequiresPermission(UserPermissions.Read, WithinReach = true)]
[Route(ApiRoute.Base + "/users/bulk/preview")]
[Tags("Users")]
internal sealed class PreviewBulkController(PreviewBulkHandler handler) : UserAccessController
{
    [HttpPost]
    [ProducesResponseType<BulkPreview>(200, "application/json")]
    public async Task<IActionResult> Preview([FromApiBody] BulkBody body, CancellationToken cancellationToken) =>
        ApiResult.From(await handler.HandleAsync(body, cancellationToken));
}
