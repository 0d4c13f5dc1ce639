using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Our.UserAccess.FormsSecurity.Contracts;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Shared.Api;
using Our.UserAccess.Users.Contracts;

namespace Our.UserAccess.FormsSecurity.FormsTree;

[RequiresPermission(FormsSecurityPermissions.Read, UserPermissions.Read)]
[Route(ApiRoute.Base + "/tree/forms-security/ancestors")]
[Tags("Trees")]
internal sealed class FormsTreeAncestorsController(FormsTreeHandler handler) : UserAccessController
{
    [HttpGet]
    [ProducesResponseType<FormsTreeItem[]>(200, "application/json")]
    [ProducesResponseType<ApiProblem>(404, ApiProblem.ContentType)]
    public async Task<IActionResult> Ancestors([FromQuery] string? descendantId, CancellationToken cancellationToken) =>
        ApiResult.From(await handler.AncestorsAsync(descendantId, cancellationToken));
}
