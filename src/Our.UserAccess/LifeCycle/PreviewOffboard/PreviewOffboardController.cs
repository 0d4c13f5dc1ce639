using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Shared.Api;
using Our.UserAccess.Users.Contracts;

namespace Our.UserAccess.LifeCycle.PreviewOffboard;

[RequiresPermission(UserPermissions.Delete)]
[Route(ApiRoute.Base + "/users/{id:guid}/offboard")]
[Tags("Users")]
internal sealed class PreviewOffboardController(PreviewOffboardHandler handler) : UserAccessController
{
    [HttpGet]
    [ProducesResponseType<OffboardPreview>(200, "application/json")]
    [ProducesResponseType<ApiProblem>(404, ApiProblem.ContentType)]
    public async Task<IActionResult> Preview([FromRoute] Guid id, CancellationToken cancellationToken) =>
        ApiResult.From(await handler.HandleAsync(id, cancellationToken));
}
