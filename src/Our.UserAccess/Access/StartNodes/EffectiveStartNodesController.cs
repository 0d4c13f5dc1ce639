using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Shared.Api;

namespace Our.UserAccess.Access.StartNodes;

[SignedInIsEnough]
[Route(ApiRoute.Base + "/users/{id:guid}/start-nodes/effective")]
[Tags("Access")]
internal sealed class EffectiveStartNodesController(EffectiveStartNodesHandler handler) : UserAccessController
{
    [HttpGet]
    [ProducesResponseType<EffectiveStartNodes>(200, "application/json")]
    public async Task<IActionResult> Get([FromRoute] Guid id, CancellationToken cancellationToken) =>
        ApiResult.From(await handler.HandleAsync(id, cancellationToken));
}
