using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.SensitiveData.Contracts;
using Our.UserAccess.Shared.Api;
using Our.UserAccess.Shared.Paging;

namespace Our.UserAccess.SensitiveData.People;

[RequiresPermission(SensitiveDataPermissions.Read)]
[Route(ApiRoute.Base + "/sensitive-data/people")]
[Tags("Sensitive data")]
internal sealed class ListSensitivePeopleController(ListSensitivePeopleHandler handler) : UserAccessController
{
    [HttpGet]
    [ProducesResponseType<Page<SensitivePerson>>(200, "application/json")]
    public async Task<IActionResult> List([FromQuery] SensitivePeopleQuery query, CancellationToken cancellationToken) =>
        ApiResult.Of(await handler.HandleAsync(query, cancellationToken));
}
