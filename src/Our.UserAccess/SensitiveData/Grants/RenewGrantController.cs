using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.SensitiveData.Contracts;
using Our.UserAccess.SensitiveData.People;
using Our.UserAccess.Shared.Api;

namespace Our.UserAccess.SensitiveData.Grants;

[RequiresPermission(SensitiveDataPermissions.Manage)]
[Route(ApiRoute.Base + "/sensitive-data/grants/{id:guid}/renew")]
[Tags("Sensitive data")]
internal sealed class RenewGrantController(RenewGrantHandler handler) : UserAccessController
{
    [HttpPost]
    [ProducesResponseType<SensitivePerson>(200, "application/json")]
    [ProducesResponseType<ApiProblem>(404, ApiProblem.ContentType)]
    [ProducesResponseType<ApiProblem>(409, ApiProblem.ContentType)]
    public async Task<IActionResult> Renew([FromRoute] Guid id, [FromApiBody] RenewBody body, CancellationToken cancellationToken) =>
        ApiResult.From(await handler.HandleAsync(id, body, cancellationToken));
}
