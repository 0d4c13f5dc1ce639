using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Reviews.Reading;
using Our.UserAccess.Shared.Api;
using Our.UserAccess.Shared.Paging;

namespace Our.UserAccess.Reviews.ListReviews;

[SectionIsEnough]
[Route(ApiRoute.Base + "/reviews")]
[Tags("Reviews")]
internal sealed class ListReviewsController(ListReviewsHandler handler) : UserAccessController
{
    [HttpGet]
    [ProducesResponseType<Page<ReviewSummary>>(200, "application/json")]
    public async Task<IActionResult> List([FromQuery] ReviewQuery query, CancellationToken cancellationToken) =>
        ApiResult.Of(await handler.HandleAsync(query, cancellationToken));
}
