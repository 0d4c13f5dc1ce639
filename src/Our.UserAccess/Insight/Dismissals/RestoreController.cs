using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Our.UserAccess.Insight.Contracts;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Shared.Api;

namespace Our.UserAccess.Insight.Dismissals;

[RequiresPermission(InsightPermissions.Manage)]
[Route(ApiRoute.Base + "/insight/findings/{kind}/dismiss")]
[Tags("Insight")]
internal sealed class RestoreController(DismissHandler handler) : UserAccessController
{
    [HttpDelete]
    [ProducesResponseType(204)]
    [ProducesResponseType<ApiProblem>(404, ApiProblem.ContentType)]
    [ProducesResponseType<ApiProblem>(409, ApiProblem.ContentType)]
    public async Task<IActionResult> Restore([FromRoute] string kind, CancellationToken cancellationToken) =>
        ApiResult.Done(await handler.RestoreAsync(kind, cancellationToken));
}
