using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Reviews.Contracts;
using Our.UserAccess.Reviews.Reading;
using Our.UserAccess.Shared.Api;

namespace Our.UserAccess.Reviews.CancelReview;

[RequiresPermission(ReviewPermissions.Manage, WithinReach = true)]
[Route(ApiRoute.Base + "/reviews/{id:guid}/cancel")]
[Tags("Reviews")]
internal sealed class CancelReviewController(CancelReviewHandler handler) : UserAccessController
{
    [HttpPost]
    [ProducesResponseType<ReviewDetail>(200, "application/json")]
    [ProducesResponseType<ApiProblem>(404, ApiProblem.ContentType)]
    [ProducesResponseType<ApiProblem>(409, ApiProblem.ContentType)]
    public async Task<IActionResult> Cancel([FromRoute] Guid id, [FromApiBody] ReviewReasonBody body, CancellationToken cancellationToken) =>
        ApiResult.From(await handler.HandleAsync(id, body, cancellationToken));
}
