using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Reviews.Contracts;
using Our.UserAccess.Shared.Api;
using Our.UserAccess.Shared.Paging;

namespace Our.UserAccess.Reviews.Closing;

[RequiresPermission(ReviewPermissions.Manage, WithinReach = true)]
[Route(ApiRoute.Base + "/reviews/{id:guid}/closing")]
[Tags("Reviews")]
internal sealed class PreviewClosingController(PreviewClosingHandler handler) : UserAccessController
{
    [HttpGet]
    [ProducesResponseType<ClosingPreview>(200, "application/json")]
    [ProducesResponseType<ApiProblem>(404, ApiProblem.ContentType)]
    public async Task<IActionResult> Preview([FromRoute] Guid id, [FromQuery] PageRequest part, CancellationToken cancellationToken) =>
        ApiResult.From(await handler.HandleAsync(id, part, cancellationToken));
}
