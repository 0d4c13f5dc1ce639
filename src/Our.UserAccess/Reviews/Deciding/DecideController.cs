using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Shared.Api;

namespace Our.UserAccess.Reviews.Deciding;

[SectionIsEnough]
[Route(ApiRoute.Base + "/reviews/{id:guid}/items")]
[Tags("Reviews")]
internal sealed class DecideController(DecideHandler handler) : UserAccessController
{
    [HttpPut]
    [ProducesResponseType<DecisionsResult>(200, "application/json")]
    [ProducesResponseType<ApiProblem>(404, ApiProblem.ContentType)]
    [ProducesResponseType<ApiProblem>(409, ApiProblem.ContentType)]
    public async Task<IActionResult> Decide([FromRoute] Guid id, [FromApiBody] DecisionsBody body, CancellationToken cancellationToken) =>
        ApiResult.From(await handler.HandleAsync(id, body, cancellationToken));
}
