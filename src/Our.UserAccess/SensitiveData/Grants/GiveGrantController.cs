using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.SensitiveData.Contracts;
using Our.UserAccess.SensitiveData.People;
using Our.UserAccess.Shared.Api;

namespace Our.UserAccess.SensitiveData.Grants;

[RequiresPermission(SensitiveDataPermissions.Manage)]
[Route(ApiRoute.Base + "/sensitive-data/grants")]
[Tags("Sensitive data")]
internal sealed class GiveGrantController(GiveGrantHandler handler) : UserAccessController
{
    [HttpPost]
    [ProducesResponseType<SensitivePerson>(201, "application/json")]
    [ProducesResponseType<ApiProblem>(404, ApiProblem.ContentType)]
    [ProducesResponseType<ApiProblem>(409, ApiProblem.ContentType)]
    public async Task<IActionResult> Give([FromApiBody] GrantBody body, CancellationToken cancellationToken) =>
        ApiResult.Created(await handler.HandleAsync(body, cancellationToken), grant => $"/sensitive-data/grants/{grant.GrantId}");
}
