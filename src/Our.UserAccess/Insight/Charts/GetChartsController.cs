using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Our.UserAccess.Insight.Contracts;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Shared.Api;

namespace Our.UserAccess.Insight.Charts;

[RequiresPermission(InsightPermissions.Read, WithinReach = true)]
[Route(ApiRoute.Base + "/insight/charts")]
[Tags("Insight")]
internal sealed class GetChartsController(GetChartsHandler handler) : UserAccessController
{
    [HttpGet]
    [ProducesResponseType<OverviewCharts>(200, "application/json")]
    public async Task<IActionResult> Get(CancellationToken cancellationToken) => ApiResult.Of(await handler.HandleAsync(cancellationToken));
}
