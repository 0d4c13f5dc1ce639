using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Shared.Api;

namespace Our.UserAccess.Access.DecideMany;

[SignedInIsEnough]
[Route(ApiRoute.Base + "/access/decide-many")]
[Tags("Access")]
internal sealed class DecideManyController(DecideManyHandler handler) : UserAccessController
{
    [HttpPost]
    [ProducesResponseType<DecidedMany>(200, "application/json")]
    public async Task<IActionResult> Decide([FromApiBody] DecideManyBody body, CancellationToken cancellationToken) =>
        ApiResult.From(await handler.HandleAsync(body, cancellationToken));
}
