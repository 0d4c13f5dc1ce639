using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.SensitiveData.Contracts;
using Our.UserAccess.Shared.Api;

namespace Our.UserAccess.SensitiveData.Overview;

[RequiresPermission(SensitiveDataPermissions.Read)]
[Route(ApiRoute.Base + "/sensitive-data")]
[Tags("Sensitive data")]
internal sealed class GetOverviewController(GetOverviewHandler handler) : UserAccessController
{
    [HttpGet]
    [ProducesResponseType<SensitiveDataOverview>(200, "application/json")]
    public async Task<IActionResult> Get(CancellationToken cancellationToken) =>
        ApiResult.Of(await handler.HandleAsync(cancellationToken));
}
