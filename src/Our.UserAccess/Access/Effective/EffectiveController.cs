using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Shared.Api;

namespace Our.UserAccess.Access.Effective;

[SignedInIsEnough]
[Route(ApiRoute.Base + "/access/effective")]
[Tags("Access")]
internal sealed class EffectiveController(EffectiveHandler handler) : UserAccessController
{
    [HttpGet]
    [ProducesResponseType<EffectiveAccess>(200, "application/json")]
    public async Task<IActionResult> Get([FromQuery] AccessQuery query) => ApiResult.From(await handler.HandleAsync(query));
}
