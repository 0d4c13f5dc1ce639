using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Rules.Contracts;
using Our.UserAccess.Shared.Api;

namespace Our.UserAccess.Rules.UpdateRule;

[RequiresPermission(RulePermissions.Manage, WithinReach = true)]
[Route(ApiRoute.Base + "/rules/{id:guid}")]
[Tags("Rules")]
internal sealed class UpdateRuleController(UpdateRuleHandler handler) : UserAccessController
{
    [HttpPut]
    [ProducesResponseType<RuleItem>(200, "application/json")]
    [ProducesResponseType<ApiProblem>(404, ApiProblem.ContentType)]
    [ProducesResponseType<ApiProblem>(409, ApiProblem.ContentType)]
    public async Task<IActionResult> Update([FromRoute] Guid id, [FromApiBody] RuleBody body, CancellationToken cancellationToken) =>
        ApiResult.From(await handler.HandleAsync(id, body, cancellationToken));
}
