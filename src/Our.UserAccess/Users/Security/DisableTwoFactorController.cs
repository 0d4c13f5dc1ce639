using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Shared.Api;
using Our.UserAccess.Users.Contracts;

namespace Our.UserAccess.Users.Security;

[RequiresPermission(UserPermissions.Password)]
[Route(ApiRoute.Base + "/users/{id:guid}/two-factor/{provider}")]
[Tags("Users")]
internal sealed class DisableTwoFactorController(DisableTwoFactorHandler handler) : UserAccessController
{
    [HttpDelete]
    [ProducesResponseType(204)]
    [ProducesResponseType<ApiProblem>(404, ApiProblem.ContentType)]
    public async Task<IActionResult> Disable([FromRoute] Guid id, [FromRoute] string provider, CancellationToken cancellationToken) =>
        ApiResult.Done(await handler.HandleAsync(id, provider, cancellationToken));
}
