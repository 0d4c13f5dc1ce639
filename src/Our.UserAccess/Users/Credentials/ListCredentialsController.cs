using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Shared.Api;
using Our.UserAccess.Users.Contracts;

namespace Our.UserAccess.Users.Credentials;

[RequiresPermission(UserPermissions.Credentials)]
[Route(ApiRoute.Base + "/users/{id:guid}/client-credentials")]
[Tags("Users")]
internal sealed class ListCredentialsController(ListCredentialsHandler handler) : UserAccessController
{
    [HttpGet]
    [ProducesResponseType<CredentialItem[]>(200, "application/json")]
    [ProducesResponseType<ApiProblem>(404, ApiProblem.ContentType)]
    public async Task<IActionResult> List([FromRoute] Guid id, CancellationToken cancellationToken) =>
        ApiResult.From(await handler.HandleAsync(id, cancellationToken));
}
