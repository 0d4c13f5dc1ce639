using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Shared.Api;
using Our.UserAccess.Users.Contracts;

namespace Our.UserAccess.Users.Security;

[RequiresPermission(UserPermissions.Read)]
[Route(ApiRoute.Base + "/users/{id:guid}/security")]
[Tags("Users")]
internal sealed class GetSecurityController(GetSecurityHandler handler) : UserAccessController
{
    [HttpGet]
    [ProducesResponseType<UserSecurityItem>(200, "application/json")]
    [ProducesResponseType<ApiProblem>(404, ApiProblem.ContentType)]
    public async Task<IActionResult> Get([FromRoute] Guid id, CancellationToken cancellationToken) =>
        ApiResult.From(await handler.HandleAsync(id, cancellationToken));
}
