using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Our.UserAccess.Operations.Contracts;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Shared.Api;

namespace Our.UserAccess.Operations.CancelOperation;

[SignedInIsEnough]
[Route(ApiRoute.Base + "/operations/{id:guid}/cancel")]
[Tags("Operations")]
internal sealed class CancelOperationController(CancelOperationHandler handler) : UserAccessController
{
    [HttpPost]
    [ProducesResponseType<OperationItem>(200, "application/json")]
    [ProducesResponseType<ApiProblem>(404, ApiProblem.ContentType)]
    [ProducesResponseType<ApiProblem>(409, ApiProblem.ContentType)]
    public async Task<IActionResult> Cancel([FromRoute] Guid id, CancellationToken cancellationToken) =>
        ApiResult.From(await handler.HandleAsync(id, cancellationToken));
}
