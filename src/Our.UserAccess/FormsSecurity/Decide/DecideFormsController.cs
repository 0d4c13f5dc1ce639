using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Our.UserAccess.FormsSecurity.Sentences;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Shared.Api;

namespace Our.UserAccess.FormsSecurity.Decide;

[SignedInIsEnough]
[Route(ApiRoute.Base + "/forms-security/decide")]
[Tags("Forms security")]
internal sealed class DecideFormsController(DecideFormsHandler handler) : UserAccessController
{
    [HttpPost]
    [ProducesResponseType<FormsStory>(200, "application/json")]
    [ProducesResponseType<ApiProblem>(404, ApiProblem.ContentType)]
    public async Task<IActionResult> Decide([FromApiBody] FormsQuestionBody body, CancellationToken cancellationToken) =>
        ApiResult.From(await handler.HandleAsync(body, cancellationToken));
}
