using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Our.UserAccess.Operations.Contracts;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Shared.Api;
using Our.UserAccess.Users.Contracts;

namespace Our.UserAccess.Bulk.StartBulk;

[RequiresPermission(UserPermissions.Read, WithinReach = true)]
[Route(ApiRoute.Base + "/users/bulk")]
[Tags("Users")]
internal sealed class StartBulkController(StartBulkHandler handler) : UserAccessController
{
    [HttpPost]
    [ProducesResponseType<OperationItem>(202, "application/json")]
    public async Task<IActionResult> Start([FromApiBody] BulkBody body, CancellationToken cancellationToken) =>
        ApiResult.Accepted(await handler.HandleAsync(body, cancellationToken), operation => $"/operations/{operation.Id}");
}
