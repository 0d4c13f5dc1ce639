using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Our.UserAccess.FormsSecurity.Contracts;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Shared.Api;
using Our.UserAccess.Shared.Paging;

namespace Our.UserAccess.FormsSecurity.ListForms;

[RequiresPermission(FormsSecurityPermissions.Read)]
[Route(ApiRoute.Base + "/forms-security/forms")]
[Tags("Forms security")]
internal sealed class ListFormsController(ListFormsHandler handler) : UserAccessController
{
    [HttpGet]
    [ProducesResponseType<Page<FormItem>>(200, "application/json")]
    public async Task<IActionResult> List([FromQuery] FormQuery query, CancellationToken cancellationToken) =>
        ApiResult.Of(await handler.HandleAsync(query, cancellationToken));
}
