using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Our.UserAccess.Insight.Contracts;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Shared.Api;

namespace Our.UserAccess.Insight.GetUsage;

[RequiresPermission(InsightPermissions.Read, WithinReach = true)]
[Route(ApiRoute.Base + "/insight/usage")]
[Tags("Insight")]
internal sealed class GetUsageController(GetUsageHandler handler) : UserAccessController
{
    [HttpGet]
    [ProducesResponseType<UsageOverview>(200, "application/json")]
    [ProducesResponseType<ApiProblem>(404, ApiProblem.ContentType)]
    public async Task<IActionResult> Get([FromQuery] UsageQuery query, CancellationToken cancellationToken) =>
        ApiResult.From(await handler.HandleAsync(query, cancellationToken));
}
