using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Reviews.Contracts;
using Our.UserAccess.Reviews.Reading;
using Our.UserAccess.Shared.Api;

namespace Our.UserAccess.Reviews.RemindReviewers;

[RequiresPermission(ReviewPermissions.Manage, WithinReach = true)]
[Route(ApiRoute.Base + "/reviews/{id:guid}/remind")]
[Tags("Reviews")]
internal sealed class RemindReviewersController(RemindReviewersHandler handler) : UserAccessController
{
    [HttpPost]
    [ProducesResponseType<ReviewDetail>(200, "application/json")]
    [ProducesResponseType<ApiProblem>(404, ApiProblem.ContentType)]
    [ProducesResponseType<ApiProblem>(409, ApiProblem.ContentType)]
    public async Task<IActionResult> Remind([FromRoute] Guid id, CancellationToken cancellationToken) => ApiResult.From(await handler.HandleAsync(id, cancellationToken));
}
