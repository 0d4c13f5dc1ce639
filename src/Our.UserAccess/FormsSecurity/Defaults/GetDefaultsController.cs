using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Our.UserAccess.FormsSecurity.Contracts;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Shared.Api;

namespace Our.UserAccess.FormsSecurity.Defaults;

[RequiresPermission(FormsSecurityPermissions.Read)]
[Route(ApiRoute.Base + "/forms-security/defaults")]
[Tags("Forms security")]
internal sealed class GetDefaultsController(GetDefaultsHandler handler) : UserAccessController
{
    [HttpGet]
    [ProducesResponseType<FormsDefaultsItem>(200, "application/json")]
    public async Task<IActionResult> Get(CancellationToken cancellationToken) =>
        ApiResult.Of(await handler.HandleAsync(cancellationToken));
}
