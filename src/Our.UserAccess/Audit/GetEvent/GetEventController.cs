using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Our.UserAccess.Audit.Contracts;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Shared.Api;

namespace Our.UserAccess.Audit.GetEvent;

[RequiresPermission(AuditPermissions.Read, WithinReach = true)]
[Route(ApiRoute.Base + "/audit/{id:guid}")]
[Tags("Audit")]
internal sealed class GetEventController(GetEventHandler handler) : UserAccessController
{
    [HttpGet]
    [ProducesResponseType<AuditItem>(200, "application/json")]
    [ProducesResponseType<ApiProblem>(404, ApiProblem.ContentType)]
    public async Task<IActionResult> Get([FromRoute] Guid id, CancellationToken cancellationToken) =>
        ApiResult.From(await handler.HandleAsync(id, cancellationToken));
}
