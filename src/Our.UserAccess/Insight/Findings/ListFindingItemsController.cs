using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Our.UserAccess.Insight.Contracts;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Shared.Api;
using Our.UserAccess.Shared.Paging;

namespace Our.UserAccess.Insight.Findings;

[RequiresPermission(InsightPermissions.Read, WithinReach = true)]
[Route(ApiRoute.Base + "/insight/findings/{kind}/items")]
[Tags("Insight")]
internal sealed class ListFindingItemsController(ListFindingItemsHandler handler) : UserAccessController
{
    [HttpGet]
    [ProducesResponseType<Page<FindingItem>>(200, "application/json")]
    [ProducesResponseType<ApiProblem>(404, ApiProblem.ContentType)]
    public async Task<IActionResult> List([FromRoute] string kind, [FromQuery] PageRequest page, CancellationToken cancellationToken) =>
        ApiResult.From(await handler.HandleAsync(kind, page, cancellationToken));
}
