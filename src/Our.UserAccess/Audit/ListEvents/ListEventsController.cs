using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Our.UserAccess.Audit.Contracts;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Shared.Api;

namespace Our.UserAccess.Audit.ListEvents;

[RequiresPermission(AuditPermissions.Read, WithinReach = true)]
[Route(ApiRoute.Base + "/audit")]
[Tags("Audit")]
internal sealed class ListEventsController(ListEventsHandler handler) : UserAccessController
{
    [HttpGet]
    [ProducesResponseType<AuditPage>(200, "application/json")]
    public async Task<IActionResult> List([FromQuery] AuditQuery query, CancellationToken cancellationToken) =>
        ApiResult.Of(await handler.HandleAsync(query, cancellationToken));
}
