using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Our.UserAccess.Assignments.Contracts;
using Our.UserAccess.Consistency.Contracts;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Shared.Api;
using Our.UserAccess.Users.Contracts;

namespace Our.UserAccess.Consistency.GetUserDrift;

[RequiresPermission(AssignmentPermissions.Read, UserPermissions.Read, WithinReach = true)]
[Route(ApiRoute.Base + "/users/{id:guid}/drift")]
[Tags("Users")]
internal sealed class GetUserDriftController(GetUserDriftHandler handler) : UserAccessController
{
    [HttpGet]
    [ProducesResponseType<DriftItem[]>(200, "application/json")]
    [ProducesResponseType<ApiProblem>(404, ApiProblem.ContentType)]
    public async Task<IActionResult> Get([FromRoute] Guid id, CancellationToken cancellationToken) =>
        ApiResult.From(await handler.HandleAsync(id, cancellationToken));
}
