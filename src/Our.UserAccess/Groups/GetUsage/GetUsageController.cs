using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Our.UserAccess.Groups.Contracts;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Shared.Api;

namespace Our.UserAccess.Groups.GetUsage;

[RequiresPermission(GroupPermissions.Manage)]
[Route(ApiRoute.Base + "/groups/{id:guid}/usage")]
[Tags("Groups")]
internal sealed class GetUsageController(GetUsageHandler handler) : UserAccessController
{
    [HttpGet]
    [ProducesResponseType<GroupUsage>(200, "application/json")]
    [ProducesResponseType<ApiProblem>(404, ApiProblem.ContentType)]
    public async Task<IActionResult> Get([FromRoute] Guid id, CancellationToken cancellationToken) =>
        ApiResult.From(await handler.HandleAsync(id, cancellationToken));
}
