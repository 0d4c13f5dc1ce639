using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Our.UserAccess.Groups.Contracts;
using Our.UserAccess.Insight.Contracts;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Shared.Api;
using Our.UserAccess.Shared.Paging;

namespace Our.UserAccess.Insight.Suggestions;

[RequiresPermission(InsightPermissions.Read, GroupPermissions.Read, WithinReach = true)]
[Route(ApiRoute.Base + "/insight/suggestions/{groupId:guid}/people")]
[Tags("Insight")]
internal sealed class SuggestionPeopleController(SuggestionPeopleHandler handler) : UserAccessController
{
    [HttpGet]
    [ProducesResponseType<Page<SuggestionPerson>>(200, "application/json")]
    [ProducesResponseType<ApiProblem>(404, ApiProblem.ContentType)]
    public async Task<IActionResult> List([FromRoute] Guid groupId, [FromQuery] SuggestionPeopleQuery query, CancellationToken cancellationToken) =>
        ApiResult.From(await handler.HandleAsync(groupId, query, cancellationToken));
}
