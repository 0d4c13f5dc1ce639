using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Our.UserAccess.FormsSecurity.Contracts;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Shared.Api;
using Our.UserAccess.Users.Contracts;

namespace Our.UserAccess.FormsSecurity.PreviewNewForm;

[RequiresPermission(FormsSecurityPermissions.Read, UserPermissions.Read)]
[Route(ApiRoute.Base + "/forms-security/defaults/preview")]
[Tags("Forms security")]
internal sealed class PreviewNewFormController(PreviewNewFormHandler handler) : UserAccessController
{
    [HttpPost]
    [ProducesResponseType<NewFormPreview>(200, "application/json")]
    public async Task<IActionResult> Preview([FromApiBody] NewFormBody body, CancellationToken cancellationToken) =>
        ApiResult.From(await handler.HandleAsync(body, cancellationToken));
}
