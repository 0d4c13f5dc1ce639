using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Our.UserAccess.LifeCycle.Contracts;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Shared.Api;
using Our.UserAccess.Users.Contracts;

namespace Our.UserAccess.LifeCycle.SetPlan;

[RequiresPermission(UserPermissions.LifeCycle)]
[Route(ApiRoute.Base + "/users/{id:guid}/plan")]
[Tags("Users")]
internal sealed class SetPlanController(SetPlanHandler handler) : UserAccessController
{
    [HttpPut]
    [ProducesResponseType<PlanItem>(200, "application/json")]
    [ProducesResponseType<ApiProblem>(404, ApiProblem.ContentType)]
    [ProducesResponseType<ApiProblem>(409, ApiProblem.ContentType)]
    public async Task<IActionResult> Set([FromRoute] Guid id, [FromApiBody] PlanBody body, CancellationToken cancellationToken) =>
        ApiResult.From(await handler.HandleAsync(id, body, cancellationToken));
}
