using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Our.UserAccess.Operations.Contracts;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Shared.Api;

namespace Our.UserAccess.Operations.RetryOperation;

[SignedInIsEnough]
[Route(ApiRoute.Base + "/operations/{id:guid}/retry")]
[Tags("Operations")]
internal sealed class RetryOperationController(RetryOperationHandler handler) : UserAccessController
{
    [HttpPost]
    [ProducesResponseType<OperationItem>(201, "application/json")]
    [ProducesResponseType<ApiProblem>(404, ApiProblem.ContentType)]
    [ProducesResponseType<ApiProblem>(409, ApiProblem.ContentType)]
    public async Task<IActionResult> Retry([FromRoute] Guid id, CancellationToken cancellationToken) =>
        ApiResult.Created(await handler.HandleAsync(id, cancellationToken), operation => $"/operations/{operation.Id}");
}
