using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Our.UserAccess.Access.Contracts;
using Our.UserAccess.Audit.Contracts;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Shared.Api;
using Our.UserAccess.Users.Contracts;

namespace Our.UserAccess.Access.PointInTime;

[RequiresPermission(AuditPermissions.Read, AccessPermissions.Read, UserPermissions.Read, WithinReach = true)]
[Route(ApiRoute.Base + "/audit/point-in-time")]
[Tags("Audit")]
internal sealed class PointInTimeController(PointInTimeHandler handler) : UserAccessController
{
    [HttpGet]
    [ProducesResponseType<PointInTimeAnswer>(200, "application/json")]
    public async Task<IActionResult> Ask([FromQuery] PointInTimeQuery query, CancellationToken cancellationToken) =>
        ApiResult.From(await handler.HandleAsync(query, cancellationToken));
}
