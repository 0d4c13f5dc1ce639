using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Our.UserAccess.FormsSecurity.Contracts;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Shared.Api;

namespace Our.UserAccess.FormsSecurity.Defaults;

[RequiresPermission(FormsSecurityPermissions.Manage)]
[Route(ApiRoute.Base + "/forms-security/defaults")]
[Tags("Forms security")]
internal sealed class SetDefaultsController(SetDefaultsHandler handler) : UserAccessController
{
    [HttpPut]
    [ProducesResponseType<FormsDefaultsItem>(200, "application/json")]
    [ProducesResponseType<ApiProblem>(409, ApiProblem.ContentType)]
    public async Task<IActionResult> Set([FromApiBody] FormsDefaultsBody body, CancellationToken cancellationToken) =>
        ApiResult.From(await handler.HandleAsync(body, cancellationToken));
}
