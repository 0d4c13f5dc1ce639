using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Our.UserAccess.Operations.Contracts;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Shared.Api;
using Our.UserAccess.Shared.Paging;

namespace Our.UserAccess.Operations.ListOperations;

[SignedInIsEnough]
[Route(ApiRoute.Base + "/operations")]
[Tags("Operations")]
internal sealed class ListOperationsController(ListOperationsHandler handler) : UserAccessController
{
    [HttpGet]
    [ProducesResponseType<Page<OperationItem>>(200, "application/json")]
    public async Task<IActionResult> List([FromQuery] PageRequest part, CancellationToken cancellationToken) =>
        ApiResult.Of(await handler.HandleAsync(part, cancellationToken));
}
