using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Our.UserAccess.Insight.Contracts;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Shared.Api;

namespace Our.UserAccess.Insight.Findings;

[RequiresPermission(InsightPermissions.Read, WithinReach = true)]
[Route(ApiRoute.Base + "/insight/findings")]
[Tags("Insight")]
internal sealed class ListFindingsController(ListFindingsHandler handler) : UserAccessController
{
    [HttpGet]
    [ProducesResponseType<FindingsOverview>(200, "application/json")]
    public async Task<IActionResult> List([FromQuery] FindingsQuery query, CancellationToken cancellationToken) =>
        ApiResult.Of(await handler.HandleAsync(query, cancellationToken));
}
