using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.SensitiveData.Contracts;
using Our.UserAccess.Shared.Api;
using Our.UserAccess.Shared.Paging;

namespace Our.UserAccess.SensitiveData.Views;

[RequiresPermission(SensitiveDataPermissions.Read)]
[Route(ApiRoute.Base + "/sensitive-data/views")]
[Tags("Sensitive data")]
internal sealed class ListViewsController(ListViewsHandler handler) : UserAccessController
{
    [HttpGet]
    [ProducesResponseType<Page<SensitiveView>>(200, "application/json")]
    public async Task<IActionResult> List([FromQuery] SensitiveViewQuery query, CancellationToken cancellationToken) =>
        ApiResult.Of(await handler.HandleAsync(query, cancellationToken));
}
