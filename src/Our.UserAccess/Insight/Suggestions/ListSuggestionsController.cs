using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Our.UserAccess.Groups.Contracts;
using Our.UserAccess.Insight.Contracts;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Shared.Api;

namespace Our.UserAccess.Insight.Suggestions;

[RequiresPermission(InsightPermissions.Read, GroupPermissions.Read, WithinReach = true)]
[Route(ApiRoute.Base + "/insight/suggestions")]
[Tags("Insight")]
internal sealed class ListSuggestionsController(ListSuggestionsHandler handler) : UserAccessController
{
    [HttpGet]
    [ProducesResponseType<SuggestionsOverview>(200, "application/json")]
    [ProducesResponseType<ApiProblem>(404, ApiProblem.ContentType)]
    public async Task<IActionResult> List([FromQuery] SuggestionsQuery query, CancellationToken cancellationToken) =>
        ApiResult.From(await handler.HandleAsync(query, cancellationToken));
}
