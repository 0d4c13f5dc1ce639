using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.SensitiveData.Contracts;
using Our.UserAccess.SensitiveData.Overview;
using Our.UserAccess.Shared.Api;

namespace Our.UserAccess.SensitiveData.Owner;

[RequiresPermission(SensitiveDataPermissions.Manage)]
[Route(ApiRoute.Base + "/sensitive-data/owner")]
[Tags("Sensitive data")]
internal sealed class SetOwnerController(SetOwnerHandler handler) : UserAccessController
{
    [HttpPut]
    [ProducesResponseType<SensitiveDataOverview>(200, "application/json")]
    [ProducesResponseType<ApiProblem>(409, ApiProblem.ContentType)]
    public async Task<IActionResult> Set([FromApiBody] OwnerBody body, CancellationToken cancellationToken) =>
        ApiResult.From(await handler.HandleAsync(body, cancellationToken));
}
