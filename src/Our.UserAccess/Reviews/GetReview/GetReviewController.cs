using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Reviews.Reading;
using Our.UserAccess.Shared.Api;

namespace Our.UserAccess.Reviews.GetReview;

[SectionIsEnough]
[Route(ApiRoute.Base + "/reviews/{id:guid}")]
[Tags("Reviews")]
internal sealed class GetReviewController(GetReviewHandler handler) : UserAccessController
{
    [HttpGet]
    [ProducesResponseType<ReviewDetail>(200, "application/json")]
    [ProducesResponseType<ApiProblem>(404, ApiProblem.ContentType)]
    public async Task<IActionResult> Get([FromRoute] Guid id, CancellationToken cancellationToken) =>
        ApiResult.From(await handler.HandleAsync(id, cancellationToken));
}
