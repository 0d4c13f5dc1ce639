using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.SensitiveData.Contracts;
using Our.UserAccess.Shared.Api;

namespace Our.UserAccess.SensitiveData.Grants;

[RequiresPermission(SensitiveDataPermissions.Manage)]
[Route(ApiRoute.Base + "/sensitive-data/grants/{id:guid}")]
[Tags("Sensitive data")]
internal sealed class EndGrantController(EndGrantHandler handler) : UserAccessController
{
    [HttpDelete]
    [ProducesResponseType(204)]
    [ProducesResponseType<ApiProblem>(404, ApiProblem.ContentType)]
    [ProducesResponseType<ApiProblem>(409, ApiProblem.ContentType)]
    public async Task<IActionResult> End([FromRoute] Guid id, [FromQuery] string? reason, CancellationToken cancellationToken) =>
        ApiResult.Done(await handler.HandleAsync(id, reason, cancellationToken));
}
