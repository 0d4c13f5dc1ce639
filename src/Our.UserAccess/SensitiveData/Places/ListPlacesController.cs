using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.SensitiveData.Contracts;
using Our.UserAccess.Shared.Api;
using Our.UserAccess.Shared.Paging;

namespace Our.UserAccess.SensitiveData.Places;

[RequiresPermission(SensitiveDataPermissions.Read)]
[Route(ApiRoute.Base + "/sensitive-data/places")]
[Tags("Sensitive data")]
internal sealed class ListPlacesController(ListPlacesHandler handler) : UserAccessController
{
    [HttpGet]
    [ProducesResponseType<Page<SensitivePlace>>(200, "application/json")]
    public async Task<IActionResult> List([FromQuery] PageRequest part, CancellationToken cancellationToken) =>
        ApiResult.Of(await handler.HandleAsync(part, cancellationToken));
}
