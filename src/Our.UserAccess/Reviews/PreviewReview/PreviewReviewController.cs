using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Reviews.Contracts;
using Our.UserAccess.Shared.Api;

namespace Our.UserAccess.Reviews.PreviewReview;

[RequiresPermission(ReviewPermissions.Manage, WithinReach = true)]
[Route(ApiRoute.Base + "/reviews/preview")]
[Tags("Reviews")]
internal sealed class PreviewReviewController(PreviewReviewHandler handler) : UserAccessController
{
    [HttpPost]
    [ProducesResponseType<ReviewPreview>(200, "application/json")]
    public async Task<IActionResult> Preview([FromApiBody] ReviewBody body, CancellationToken cancellationToken) =>
        ApiResult.From(await handler.HandleAsync(body, cancellationToken));
}
