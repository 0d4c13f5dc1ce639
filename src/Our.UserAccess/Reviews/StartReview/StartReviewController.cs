using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Reviews.Contracts;
using Our.UserAccess.Reviews.Reading;
using Our.UserAccess.Shared.Api;

namespace Our.UserAccess.Reviews.StartReview;

[RequiresPermission(ReviewPermissions.Manage, WithinReach = true)]
[Route(ApiRoute.Base + "/reviews")]
[Tags("Reviews")]
internal sealed class StartReviewController(StartReviewHandler handler) : UserAccessController
{
    [HttpPost]
    [ProducesResponseType<ReviewDetail>(201, "application/json")]
    [ProducesResponseType<ApiProblem>(409, ApiProblem.ContentType)]
    public async Task<IActionResult> Start([FromApiBody] ReviewBody body, CancellationToken cancellationToken) =>
        ApiResult.Created(await handler.HandleAsync(body, cancellationToken), review => $"/reviews/{review.Id}");
}
