using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Shared.Api;
using Our.UserAccess.Users.Contracts;

namespace Our.UserAccess.LifeCycle.RemovePlan;

[RequiresPermission(UserPermissions.LifeCycle)]
[Route(ApiRoute.Base + "/users/{id:guid}/plan")]
[Tags("Users")]
internal sealed class RemovePlanController(RemovePlanHandler handler) : UserAccessController
{
    [HttpDelete]
    [ProducesResponseType(204)]
    [ProducesResponseType<ApiProblem>(404, ApiProblem.ContentType)]
    [ProducesResponseType<ApiProblem>(409, ApiProblem.ContentType)]
    public async Task<IActionResult> Remove([FromRoute] Guid id, CancellationToken cancellationToken) =>
        ApiResult.Done(await handler.HandleAsync(id, cancellationToken));
}
