using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Rules.Contracts;
using Our.UserAccess.Shared.Api;

namespace Our.UserAccess.Rules.DeleteRule;

[RequiresPermission(RulePermissions.Manage, WithinReach = true)]
[Route(ApiRoute.Base + "/rules/{id:guid}")]
[Tags("Rules")]
internal sealed class DeleteRuleController(DeleteRuleHandler handler) : UserAccessController
{
    [HttpDelete]
    [ProducesResponseType(204)]
    [ProducesResponseType<ApiProblem>(404, ApiProblem.ContentType)]
    [ProducesResponseType<ApiProblem>(409, ApiProblem.ContentType)]
    public async Task<IActionResult> Delete([FromRoute] Guid id, CancellationToken cancellationToken) =>
        ApiResult.Done(await handler.HandleAsync(id, cancellationToken));
}
