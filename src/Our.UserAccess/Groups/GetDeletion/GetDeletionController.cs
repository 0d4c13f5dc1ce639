using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Our.UserAccess.Groups.Contracts;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Shared.Api;

namespace Our.UserAccess.Groups.GetDeletion;

[RequiresPermission(GroupPermissions.Manage)]
[Route(ApiRoute.Base + "/groups/{id:guid}/deletion")]
[Tags("Groups")]
internal sealed class GetDeletionController(GetDeletionHandler handler) : UserAccessController
{
    [HttpGet]
    [ProducesResponseType<DeletionPreview>(200, "application/json")]
    [ProducesResponseType<ApiProblem>(404, ApiProblem.ContentType)]
    public async Task<IActionResult> Get([FromRoute] Guid id, CancellationToken cancellationToken) =>
        ApiResult.From(await handler.HandleAsync(id, cancellationToken));
}
