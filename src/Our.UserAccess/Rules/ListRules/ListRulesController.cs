using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Rules.Contracts;
using Our.UserAccess.Shared.Api;
using Our.UserAccess.Shared.Paging;

namespace Our.UserAccess.Rules.ListRules;

[RequiresPermission(RulePermissions.Read, WithinReach = true)]
[Route(ApiRoute.Base + "/rules")]
[Tags("Rules")]
internal sealed class ListRulesController(ListRulesHandler handler) : UserAccessController
{
    [HttpGet]
    [ProducesResponseType<Page<RuleItem>>(200, "application/json")]
    public async Task<IActionResult> List([FromQuery] RuleQuery query, CancellationToken cancellationToken) =>
        ApiResult.Of(await handler.HandleAsync(query, cancellationToken));
}
