using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Shared.Api;

namespace Our.UserAccess.Access.Decide;

[SignedInIsEnough]
[Route(ApiRoute.Base + "/access/decide")]
[Tags("Access")]
internal sealed class DecideController(DecideHandler handler) : UserAccessController
{
    [HttpPost]
    [ProducesResponseType<DecisionItem>(200, "application/json")]
    public async Task<IActionResult> Decide([FromApiBody] QuestionBody body, CancellationToken cancellationToken) =>
        ApiResult.From(await handler.HandleAsync(body, cancellationToken));
}
