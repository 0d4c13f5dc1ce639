using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Rules.Contracts;
using Our.UserAccess.Shared.Api;

namespace Our.UserAccess.Rules.CreateRule;

[RequiresPermission(RulePermissions.Manage, WithinReach = true)]
[Route(ApiRoute.Base + "/rules")]
[Tags("Rules")]
internal sealed class CreateRuleController(CreateRuleHandler handler) : UserAccessController
{
    [HttpPost]
    [ProducesResponseType<RuleItem>(201, "application/json")]
    [ProducesResponseType<ApiProblem>(409, ApiProblem.ContentType)]
    public async Task<IActionResult> Create([FromApiBody] RuleBody body, CancellationToken cancellationToken) =>
        ApiResult.Created(await handler.HandleAsync(body, cancellationToken), rule => $"/rules/{rule.Id}");
}
