using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Shared.Api;

namespace Our.UserAccess.Operations.GetOperation;

[SignedInIsEnough]
[Route(ApiRoute.Base + "/operations/{id:guid}")]
[Tags("Operations")]
internal sealed class GetOperationController(GetOperationHandler handler) : UserAccessController
{
    [HttpGet]
    [ProducesResponseType<OperationDetail>(200, "application/json")]
    [ProducesResponseType<ApiProblem>(404, ApiProblem.ContentType)]
    public async Task<IActionResult> Get([FromRoute] Guid id, [FromQuery] OperationItemsQuery query, CancellationToken cancellationToken) =>
        ApiResult.From(await handler.HandleAsync(id, query, cancellationToken));
}
