using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Our.UserAccess.Insight.Contracts;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Shared.Api;

namespace Our.UserAccess.Insight.Dismissals;

[RequiresPermission(InsightPermissions.Manage)]
[Route(ApiRoute.Base + "/insight/findings/{kind}/dismiss")]
[Tags("Insight")]
internal sealed class DismissController(DismissHandler handler) : UserAccessController
{
    [HttpPost]
    [ProducesResponseType<DismissalItem>(200, "application/json")]
    [ProducesResponseType<ApiProblem>(404, ApiProblem.ContentType)]
    [ProducesResponseType<ApiProblem>(409, ApiProblem.ContentType)]
    public async Task<IActionResult> Dismiss([FromRoute] string kind, [FromApiBody] DismissBody body, CancellationToken cancellationToken) =>
        ApiResult.From(await handler.DismissAsync(kind, body, cancellationToken));
}
